package org.balie.channel.email.reading;

import java.io.Serializable;
import java.util.Locale;

/**
 * Somebody a mail names.
 *
 * @param name as shown; may be empty
 * @param address may be empty: machines send from nobody
 */
public record MailAddress(String name, String address) implements Serializable {

  /** The address without its letter case, to compare it. */
  public String key() {
    return address.toLowerCase(Locale.ROOT);
  }

  public String shown() {
    return name.isEmpty() ? address : name + " <" + address + ">";
  }
}
