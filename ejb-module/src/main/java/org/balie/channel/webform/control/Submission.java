package org.balie.channel.webform.control;

import java.util.Map;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.ticket.NewTicket.Question;

/** A form as its sender filled it in. */
record Submission(
    Question question, Contact contact, String form, String pageUrl, Boolean consent) {

  static Question question(String subject, String text, String language, Place place) {
    return new Question(subject, text, language, place.caseType(), place.topic(), place.fields());
  }

  /** Where it belongs. */
  record Place(String caseType, UUID topic, Map<String, String> fields) {}
}
