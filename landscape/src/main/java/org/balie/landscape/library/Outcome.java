package org.balie.landscape.library;

import java.util.List;
import java.util.Map;

/** What became of a form that was sent. */
sealed interface Outcome {
  /** The product has it, under this number. */
  record Accepted(String number) implements Outcome {}

  /** The product does not take it: messages beside the fields, and those that belong to none. */
  record Refused(Map<String, String> byField, List<String> general) implements Outcome {}

  /** Nobody knows whether it arrived; sending again with the same key is safe. */
  record Unavailable(String reason) implements Outcome {}
}
