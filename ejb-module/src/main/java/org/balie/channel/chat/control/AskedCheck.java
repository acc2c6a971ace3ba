package org.balie.channel.chat.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Ask;
import org.balie.channel.chat.control.Dialogue.Asked;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a visitor typed before a chat, or in the form instead of one. */
public final class AskedCheck {

  /** Of one message. */
  public static final int LONGEST = 4_000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

  private AskedCheck() {}

  /**
   * The same without blanks around.
   *
   * @param answered whether nobody talks: without an address there would be no answer
   * @throws InvalidInput with every fault at once
   */
  public static Asked check(SiteSheet site, Asked asked, boolean answered) {
    var faults = new ArrayList<Fault>();
    var name = stripped(asked.name());
    var email = stripped(asked.email());
    required(faults, "/name", name, site.form().name() == Ask.REQUIRED);
    required(faults, "/email", email, site.form().email() == Ask.REQUIRED || answered);
    tooLong(faults, "/name", name, LONGEST_NAME);
    if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      faults.add(Fault.of("/email", "chat.invalid.email"));
    }
    text(faults, asked.text());
    if (!Boolean.TRUE.equals(asked.consent())) {
      faults.add(Fault.of("/consent", "chat.invalid.consent"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var language = site.language(asked.language());
    return new Asked(name, email, asked.text().strip(), language, asked.page(), asked.consent());
  }

  /** Words of a conversation; an {@link InvalidInput} when there are none or too many. */
  public static String words(String text) {
    var faults = new ArrayList<Fault>();
    text(faults, text);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return text.strip();
  }

  private static void text(List<Fault> faults, String text) {
    required(faults, "/text", stripped(text), true);
    tooLong(faults, "/text", text, LONGEST);
  }

  private static void required(List<Fault> faults, String place, String text, boolean wanted) {
    if (wanted && text == null) {
      faults.add(Fault.of(place, "platform.invalid.required"));
    }
  }

  private static void tooLong(List<Fault> faults, String place, String text, int most) {
    if (text != null && text.length() > most) {
      faults.add(Fault.of(place, "platform.invalid.too-long", most));
    }
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
