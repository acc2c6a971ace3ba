package org.balie.ticket.control;

import java.util.UUID;
import org.balie.ticket.entity.Ticket;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Puts the customer's name, addresses and numbers into the document of the ticket. */
class CustomerTextBinder implements TypeBinder {

  static final String FIELD = "customer";

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
        var session = context.extension(HibernateOrmExtension.get()).session();
        add(document, session, "select c.name from Customer c where c.id = :id", ticket.customer());
        add(
            document,
            session,
            "select i.shown from CustomerIdentity i where i.customer.id = :id",
            ticket.customer());
        add(
            document,
            session,
            "select i.normal from CustomerIdentity i where i.customer.id = :id",
            ticket.customer());
      }
    }

    private void add(DocumentElement document, Session session, String query, UUID customer) {
      session
          .createQuery(query, String.class)
          .setParameter("id", customer)
          .getResultStream()
          .filter(java.util.Objects::nonNull)
          .forEach(text -> document.addValue(field, text));
    }
  }
}
