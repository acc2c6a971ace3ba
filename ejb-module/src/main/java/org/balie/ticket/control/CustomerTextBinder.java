package org.balie.ticket.control;

import java.util.Objects;
import java.util.stream.Stream;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Puts the customer's name, addresses and numbers into the document of the ticket; nothing of who
 * is protected, for what may not be seen is not found.
 */
class CustomerTextBinder implements TypeBinder {

  static final String FIELD = "customer";

  private static final String WORDS =
      "select c.name, i.shown, i.normal from Customer c left join CustomerIdentity i on i.customer = c where c.id = :id and c.protectedIdentity = false";

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().use("customer");
    var field =
        context
            .indexSchemaElement()
            .field(FIELD, f -> f.asString().analyzer(TicketAnalysis.TEXT))
            .multiValued()
            .toReference();
    context.bridge(Ticket.class, new Bridge(field));
  }

  private record Bridge(IndexFieldReference<String> field) implements TypeBridge<Ticket> {

    @Override
    public void write(DocumentElement document, Ticket ticket, TypeBridgeWriteContext context) {
      if (ticket.customer() != null) {
        context
            .extension(HibernateOrmExtension.get())
            .session()
            .createQuery(WORDS, Object[].class)
            .setParameter("id", ticket.customer())
            .getResultList()
            .stream()
            .flatMap(Stream::of)
            .filter(Objects::nonNull)
            .map(String.class::cast)
            .distinct()
            .forEach(text -> document.addValue(field, text));
      }
    }
  }
}
