package org.balie.channel.email.reading;

import java.util.regex.Pattern;

/** To whom the returned mail went. */
final class ReturnedRecipients {

  private static final Pattern TO = Pattern.compile("(?im)^to:\\s{0,3}(.{1,500})$");

  private ReturnedRecipients() {}

  static String of(ReadMail mail) {
    var enclosed = mail.report().enclosed();
    var all = enclosed.isEmpty() ? mail.text() : enclosed;
    var found = TO.matcher(all);
    return found.find() ? found.group(1) : "";
  }
}
