package org.balie.customer.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.customer.PhoneNumbers;
import org.balie.customer.entity.CustomerIdentity.Key;
import org.balie.customer.entity.CustomerIdentity.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses and numbers in the one form they are compared in. */
@ApplicationScoped
public class ContactKeys implements PhoneNumbers {

  /**
   * Practical rather than RFC 5321 to the letter: one @, no blanks, a dot or more in the domain is
   * not demanded.
   */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,189}");

  @Inject
  @ConfigProperty(name = "balie.phone.region", defaultValue = "NL")
  String region;

  public Optional<Key> email(String written) {
    return Optional.ofNullable(written)
        .map(String::strip)
        .filter(e -> EMAIL.matcher(e).matches())
        .map(e -> new Key(Kind.EMAIL, e.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<String> e164(String written) {
    return phone(written).map(Key::normal);
  }

  /** E.164 of a number that can be one; numbers without a country are of the configured region. */
  public Optional<Key> phone(String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    try {
      var phones = PhoneNumberUtil.getInstance();
      var number = phones.parse(written, region);
      return phones.isPossibleNumber(number)
          ? Optional.of(new Key(Kind.PHONE, phones.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }
}
