package org.balie.channel.email.control;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailRuleSheet.Part;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a rule must be like before it is kept. */
public final class MailRuleCheck {

  private static final int LONGEST = 254;

  /** RFC 5322, section 3.6.8. */
  private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}");

  /** An address, or a domain: a rule for "com" would take nearly everybody. */
  private static final Pattern SENDER =
      Pattern.compile("[^\\s@]*@?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private MailRuleCheck() {}

  /**
   * Checks it.
   *
   * @throws InvalidInput with every fault at once
   */
  public static void check(MailRuleSheet sheet) {
    var faults = new ArrayList<Fault>();
    if (sheet.words().isBlank() || sheet.words().length() > LONGEST) {
      faults.add(Fault.of("/words", "channel.invalid.rule-words", LONGEST));
    } else if (sheet.part() == Part.SENDER && !SENDER.matcher(sheet.words()).matches()) {
      faults.add(Fault.of("/words", "channel.invalid.rule-sender"));
    }
    if (sheet.part() == Part.HEADER && !HEADER.matcher(sheet.header()).matches()) {
      faults.add(Fault.of("/header", "channel.invalid.rule-header"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
