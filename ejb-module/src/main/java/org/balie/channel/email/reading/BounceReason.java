package org.balie.channel.email.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a mail was not delivered, in the vocabulary of Sisimai, which other tools share. Mail systems
 * say it in words; the order is the order in which the words are looked for.
 */
public enum BounceReason {
  MAILBOX_FULL(
      "mailboxfull",
      22,
      "(mailbox|mail box|account|inbox|user|recipient)\\b.{0,60}\\b(full|over ?quota|exceed(s|ed)?\\b.{0,40}(quota|storage|limit|space))",
      "over ?quota|quota (is |has been |was )?(exceeded|full)|exceed(s|ed|ing)? (the |his |her |their |its )?(mail ?box |storage |disk |email )?quota",
      "(not enough|insufficient|out of) (disk |storage |mailbox |system )?(space|storage)|mailbox size limit|too much mail data|disk full|fill(ed)? up"),
  MESSAGE_TOO_BIG(
      "mesgtoobig",
      34,
      "(message|mail|email)\\b.{0,40}\\b(too (big|large)|size (limit )?exceed|exceeds)",
      "size limit exceeded|exceed(s|ed)?\\b.{0,40}(maximum|size limit|message size)|exceeded maximum inbound message size|5\\.3\\.4\\b"),
  VIRUS(
      "virusdetected",
      71,
      "virus(?! scan(ner)? (unavailable|timed))|malware|infected|worm detected|trojan"),
  AUTHENTICATION(
      "authfailure",
      72,
      "(spf|dkim|dmarc)\\b.{0,80}(fail|pass|require|unauthenticated|not aligned|policy)",
      "(unauthenticated|sender (id|policy)).{0,60}(fail|not accepted|rejected)"),
  MISSING_PTR(
      "requireptr",
      83,
      "(reverse (dns|hostname|lookup)|ptr( record)?|rdns)\\b.{0,60}(fail|missing|not found|no |required|must|does not)",
      "name lookup failed|cannot (find|resolve) your (hostname|reverse|ip)|(no|missing|without) (valid )?(ptr|reverse)|client host rejected: cannot find"),
  SPAM(
      "spamdetected",
      80,
      "\\bspam\\b(?!haus)|\\bube\\b|looks like spam|spamassassin|bulk mail|unsolicited|junk (e-?)?mail|classified as (bulk|junk)|identified as junk"),
  BLOCKED(
      "blocked",
      71,
      "black ?list|block ?list|spamhaus|\\brbl\\b|\\bdnsbl\\b|(ip|address|host|connection|client|sender|server|network)\\b.{0,50}\\b(blocked|banned|listed (at|in|on)|denied by)",
      "(bad|poor|low) reputation|connection (refused|rejected|dropped) by|your (ip|host|server|domain).{0,50}(reject|block|refus|denied|not allowed)|refused to (talk|accept)|access denied\\. ip"),
  TOO_FAST(
      "speeding",
      46,
      "too (fast|quick)|rate limit|throttl|try (again )?(slower)|sending too many|exceeded.{0,30}rate|deferred.{0,40}(rate|speed)"),
  TOO_MANY_CONNECTIONS(
      "toomanyconn",
      45,
      "too many (connections|sessions|recipients|concurrent)|connection (limit|rate)|maximum (number of )?connections"),
  NO_RELAYING(
      "norelaying",
      9,
      "relay(ing)?\\b.{0,40}(denied|not (permitted|allowed)|prohibited|access|rejected|refused)",
      "not\\s+configured\\s+to\\s+relay|(can't|cannot|won't|unable to) relay|(we do not|not) relay|relay not"),
  NOT_ACCEPTING(
      "notaccept",
      32,
      "does not accept (any )?(mail|email|messages)|null mx|no longer accept|not accepting (mail|network|messages)|host/domain does not accept",
      "nullmx"),
  HAS_MOVED(
      "hasmoved",
      16,
      "(has |user |mailbox |address )?(moved|changed) to|no longer (at|with|works)|address (has )?changed|new e?-?mail address|has left (the|our)"),
  SUSPENDED(
      "suspend",
      21,
      "(mailbox|account|user|recipient|address)\\b.{0,40}(disabled|suspended|inactive|deactivated|locked|expired|not active|discontinued|restrict)",
      "(inactive|disabled|suspended) (user|account|mailbox)"),
  HOST_UNKNOWN(
      "hostunknown",
      12,
      "\\b(host|domain)( or domain)?( name)?:? (is |was |has )?(unknown|not found|does(n't| not) exist|invalid|not exist|cannot be found)",
      "(?<![@\\w.-])[\\w-]{1,63}(\\.[\\w-]{1,63}){1,6} (does not exist|not found|unknown)",
      "(unknown|no such|invalid|unresolvable|bad|non-?existent) (host|domain)|nxdomain|unrout(e)?able|(can't|cannot|unable to|could not) (find|resolve|look ?up)\\b.{0,40}(host|domain|mx|dns|route)",
      "couldn't find any host|name service error|illegal host|no mx|dns error|bad destination system|address is invalid because the domain|all relevant mx records point to non-existent"),
  POLICY(
      "policyviolation",
      72,
      "(policy|policies)\\b.{0,60}(violat|reject|refus|reason|restrict|block|denied)|header error|violat(e|es|ed|ion)\\b.{0,40}polic|rejected (by|due to|for) (policy|content)|prohibited|not compliant|(sender|from|header).{0,30}(rewrite|must be) |local policy"),
  USER_UNKNOWN(
      "userunknown",
      11,
      "(user|recipient|mailbox|address|account|addressee|login|customer|destination|person|local part|alias)\\b.{0,60}\\b(unknown|not found|does(n't| not) exist|not exist|invalid|not known|no longer exists|not listed|rejected: undeliverable|doesn't have an? )",
      "(unknown|no such|invalid|bad|non-?existent|nonexistent|not a valid|no valid|undeliverable|unable to find|could not find|couldn't find) (local |destination |virtual |email |e-mail )?(user|recipient|mailbox|address|account|person|part|alias|name|customer|login|here|delivery)",
      "(wasn't|was not|isn't|is not|couldn't be|not) (found|listed|a known|known|a valid)\\b.{0,40}(user|domino|directory|mailbox|recipient|address|at |here)",
      "no mailbox here|no account by that name|does not exist|doesn't exist|unknown user|user unknown|no such address|recipient address rejected: access denied|not our customer|adresse? (inconnue|introuvable)|unbekannter empfänger|onbekende gebruiker|okänd mottagare|address rejected$"),
  EXPIRED(
      "expired",
      47,
      "(retry|delivery|message|queue|connect(ion)?|session|operation|conversation)\\b.{0,60}(expired|time(d)? ?-?out|timeout exceeded|too long)",
      "been in the queue too long|could not be delivered (for|within|after)|giving up|(unable|failed) to connect|no answer from host|retry time(out)? (not|exceeded)|unable to deliver .{0,40}(hours|days)|delivery attempts|delay(ed)? (for|more)|(did not|isn't|not) respond|not been able to|couldn't be reached"),
  NETWORK(
      "networkerror",
      44,
      "network (is )?(unreachable|error)|connection (was )?(reset|lost|closed|interrupted|dropped)|connection to .{0,60}(lost|refused)|loops? (back|detected)|mail loop|too many hops|no route to host|maximum hop|forwarding loop|lost connection|connection refused"),
  SYSTEM_FULL(
      "systemfull",
      31,
      "mail system (is )?full|insufficient system (storage|resources)|requested action aborted: .{0,20}storage"),
  MAILER_ERROR(
      "mailererror",
      39,
      "(local delivery|pipe|command|procmail|mailer|child|script|process|prog(ram)?)\\b.{0,60}(fail|exit|returned|error|status|died|died on)",
      "pipe to \\||exit code|died on signal|error from .{0,60}/|x-unix"),
  CONTENT(
      "contenterror",
      60,
      "(content|attachment|message|mime|header|file).{0,40}(rejected|not (allowed|permitted|accepted)|forbidden|malformed|bare (lf|cr)|invalid|denied)|improper use of 8-bit|eight-bit|conversion (required|failed)"),
  SECURITY(
      "securityerror",
      70,
      "(not authori[sz]ed|authentication (required|failed|fail)|unauthori[sz]ed|authori[sz]ation (failed|required)|access denied|permission denied|certificate|starttls|encryption (required|needed)|must (issue|use) (a )?(starttls|tls))"),
  REJECTED(
      "rejected",
      18,
      "(sender|from|originator|return.path|envelope)\\b.{0,60}(rejected|denied|not allowed|invalid|unknown|refused|does not exist|verify|not permitted|domain must)",
      "(mail|message) (was )?(rejected|refused)|you do not have permission|not allowed to (post|send)"),
  SYNTAX(
      "syntaxerror",
      2,
      "syntax error|(bad|unrecogni[sz]ed|unknown|unexpected|improper) command|command not (recogni[sz]ed|implemented)|bad sequence"),
  FILTERED(
      "filtered",
      10,
      "filter|requested action not taken: mailbox unavailable|because the recipient is not accepting|because the user .{0,40}not accepting|receiving .{0,30}rejected"),
  SYSTEM(
      "systemerror",
      30,
      "(service|server|resources?)\\b.{0,40}(unavailable|not available|temporarily|error|busy|down|refus|configur)",
      "temporar(y|ily)|local (error|configuration)|internal (server )?error|try (again )?later|out of memory|can't open|unavailable|config(uration)? error|essayer plus tard"),
  ON_HOLD("onhold", 1),
  UNDEFINED("undefined", 0);

  /** Whole enhanced codes whose meaning is a reason (RFC 3463, the IANA registry). */
  private static final Map<String, BounceReason> BY_CODE =
      Map.ofEntries(
          Map.entry("1.0", USER_UNKNOWN),
          Map.entry("1.1", USER_UNKNOWN),
          Map.entry("1.2", HOST_UNKNOWN),
          Map.entry("1.3", USER_UNKNOWN),
          Map.entry("1.4", FILTERED),
          Map.entry("1.6", HAS_MOVED),
          Map.entry("1.7", REJECTED),
          Map.entry("1.8", REJECTED),
          Map.entry("1.10", NOT_ACCEPTING),
          Map.entry("1.351", USER_UNKNOWN),
          Map.entry("2.0", FILTERED),
          Map.entry("2.1", FILTERED),
          Map.entry("2.2", MAILBOX_FULL),
          Map.entry("2.3", MESSAGE_TOO_BIG),
          Map.entry("2.4", FILTERED),
          Map.entry("3.0", SYSTEM),
          Map.entry("3.1", SYSTEM_FULL),
          Map.entry("3.2", NOT_ACCEPTING),
          Map.entry("3.3", SYSTEM),
          Map.entry("3.4", MESSAGE_TOO_BIG),
          Map.entry("3.5", SYSTEM),
          Map.entry("4.0", NETWORK),
          Map.entry("4.1", EXPIRED),
          Map.entry("4.2", NETWORK),
          Map.entry("4.3", SYSTEM),
          Map.entry("4.4", HOST_UNKNOWN),
          Map.entry("4.5", SYSTEM_FULL),
          Map.entry("4.6", NETWORK),
          Map.entry("4.7", EXPIRED),
          Map.entry("4.316", EXPIRED),
          Map.entry("5.2", SYNTAX),
          Map.entry("5.3", TOO_MANY_CONNECTIONS),
          Map.entry("6.0", CONTENT),
          Map.entry("6.1", CONTENT),
          Map.entry("6.2", CONTENT),
          Map.entry("6.3", CONTENT),
          Map.entry("7.0", SECURITY),
          Map.entry("7.1", SECURITY),
          Map.entry("7.2", SECURITY),
          Map.entry("7.5", SECURITY),
          Map.entry("7.8", SECURITY),
          Map.entry("7.9", SECURITY),
          Map.entry("7.13", SUSPENDED),
          Map.entry("7.20", AUTHENTICATION),
          Map.entry("7.23", AUTHENTICATION),
          Map.entry("7.25", MISSING_PTR),
          Map.entry("7.26", AUTHENTICATION),
          Map.entry("7.27", NOT_ACCEPTING));

  private final String shared;
  private final int number;
  private final Pattern words;

  BounceReason(String shared, int number, String... words) {
    this.shared = shared;
    this.number = number;
    this.words = words.length == 0 ? null : Phrases.anyOf(words);
  }

  /** Found in the words of a mail system. */
  static Optional<BounceReason> inWords(String text) {
    for (var reason : values()) {
      if (reason.words != null && reason.words.matcher(text).find()) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** What an enhanced status code means, for example {@code 5.1.1}. */
  static Optional<BounceReason> ofCode(String status) {
    return status.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(BY_CODE.get(status.substring(2)));
  }

  /**
   * A status for a failure that came without one, as Sisimai numbers them: subject 0, details from
   * 900.
   */
  String pseudoStatus(int statusClass) {
    return statusClass + ".0." + (900 + number);
  }

  /** Whether nobody will ever read mail at that address. */
  public boolean hard() {
    return this == USER_UNKNOWN
        || this == HOST_UNKNOWN
        || this == HAS_MOVED
        || this == NOT_ACCEPTING;
  }

  boolean explains() {
    return this != ON_HOLD && this != UNDEFINED;
  }

  /** The shared name, as the API and the texts call it. */
  public String code() {
    return shared;
  }
}
