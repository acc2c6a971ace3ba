package org.balie.handover.mailbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Function mailboxes of the second line, and how long they may be silent. */
@ApplicationScoped
class MailboxSettings {

  @Inject
  @ConfigProperty(name = "balie.mailbox.addresses")
  Optional<String> addresses;

  @Inject
  @ConfigProperty(name = "balie.mailbox.language", defaultValue = "en")
  String language;

  @Inject
  @ConfigProperty(name = "balie.mailbox.silent-days", defaultValue = "3")
  int silentDays;

  /** {@code Name <address>}, separated by semicolons. */
  List<String> functionMailboxes() {
    return Arrays.stream(addresses.orElse("").split(";", -1))
        .map(String::strip)
        .filter(address -> address.contains("@"))
        .toList();
  }

  /** Of the people who work here, not of the customer. */
  Locale language() {
    return Locale.forLanguageTag(language);
  }

  int silentDays() {
    return silentDays;
  }
}
