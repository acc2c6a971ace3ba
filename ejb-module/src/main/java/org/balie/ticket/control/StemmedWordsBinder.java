package org.balie.ticket.control;

import java.util.stream.Stream;
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

  private static final String PREFIX = "words";

  static Stream<String> fields() {
    return StemmedFields.names(PREFIX);
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().use("language").use("subject").use("fields").use("messages.body");
    context.bridge(Ticket.class, new Bridge(StemmedFields.declared(context, PREFIX)));
  }

  private record Bridge(StemmedFields fields) implements TypeBridge<Ticket> {

    @Override
    public void write(DocumentElement document, Ticket ticket, TypeBridgeWriteContext context) {
      fields.of(ticket.language()).ifPresent(field -> write(document, ticket, field));
    }

    private static void write(
        DocumentElement document, Ticket ticket, IndexFieldReference<String> field) {
      document.addValue(field, ticket.subject());
      ticket.messages().stream().map(Message::body).forEach(b -> document.addValue(field, b));
      ticket.fields().values().forEach(value -> document.addValue(field, value));
    }
  }
}
