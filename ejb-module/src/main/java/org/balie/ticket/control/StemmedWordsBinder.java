package org.balie.ticket.control;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Puts the words of a ticket into its document once more, cut to their stems in the language of the
 * ticket: "trädet" is found by "träd". What somebody wrote in another language is found as written.
 */
class StemmedWordsBinder implements TypeBinder {

  /** Name of the field of a language. */
  static String field(Locale language) {
    return "words_" + language.getLanguage();
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().use("language").use("subject").use("fields").use("messages.body");
    var fields = new HashMap<String, IndexFieldReference<String>>();
    for (var language : TicketAnalysis.STEMMED.keySet()) {
      var reference =
          context
              .indexSchemaElement()
              .field(field(language), f -> f.asString().analyzer(TicketAnalysis.of(language)))
              .multiValued()
              .toReference();
      fields.put(language.getLanguage(), reference);
    }
    context.bridge(Ticket.class, new Bridge(fields));
  }

  private record Bridge(Map<String, IndexFieldReference<String>> fields)
      implements TypeBridge<Ticket> {

    @Override
    public void write(DocumentElement document, Ticket ticket, TypeBridgeWriteContext context) {
      var language = Locale.forLanguageTag(String.valueOf(ticket.language())).getLanguage();
      var field = fields.get(language);
      if (field != null) {
        document.addValue(field, ticket.subject());
        ticket.messages().stream().map(Message::body).forEach(b -> document.addValue(field, b));
        ticket.fields().values().forEach(value -> document.addValue(field, value));
      }
    }
  }
}
