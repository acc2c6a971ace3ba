package org.balie.customer;

import java.util.Optional;

/** Telephone numbers in the one form they are compared in. */
public interface PhoneNumbers {

  /**
   * E.164 (ITU-T) of a number in any notation; one without a country is of the configured region.
   * Empty for what cannot be a number.
   */
  Optional<String> e164(String written);
}
