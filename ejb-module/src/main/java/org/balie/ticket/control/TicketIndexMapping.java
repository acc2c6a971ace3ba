package org.balie.ticket.control;

import java.util.stream.Stream;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Moments;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/**
 * What of a ticket is found by words. Kept here, so that the entities know nothing of a search
 * engine.
 */
public class TicketIndexMapping implements HibernateOrmSearchMappingConfigurer {

  /** Counted up when documents hold something else: what is in the index is then put in again. */
  public static final int EDITION = 3;

  @Override
  public void configure(HibernateOrmMappingConfigurationContext context) {
    var mapping = context.programmaticMapping();
    var ticket = mapping.type(Ticket.class);
    ticket.indexed().index("ticket");
    ticket.property("id").documentId();
    ticket.property("id").keywordField("key").sortable(Sortable.YES).projectable(Projectable.YES);
    words(ticket);
    ticket.property("channel").keywordField();
    ticket.property("caseType").keywordField().aggregable(Aggregable.YES);
    for (var counted : new String[] {"status", "team"}) {
      ticket.property(counted).genericField().aggregable(Aggregable.YES);
    }
    for (var exact : new String[] {"priority", "assignee", "topic"}) {
      ticket.property(exact).genericField();
    }
    ticket.property("messages").indexedEmbedded();
    ticket.property("moments").indexedEmbedded();
    Stream.of(new CustomerTextBinder(), new StemmedWordsBinder(), new FileWordsBinder())
        .forEach(ticket::binder);
    mapping
        .type(Message.class)
        .property("body")
        .fullTextField("body")
        .analyzer(TicketAnalysis.TEXT);
    mapping
        .type(Moments.class)
        .property("createdAt")
        .genericField("createdAt")
        .sortable(Sortable.YES);
  }

  private static void words(TypeMappingStep ticket) {
    ticket.property("number").fullTextField("number").analyzer(TicketAnalysis.TEXT);
    ticket.property("subject").fullTextField("subject").analyzer(TicketAnalysis.TEXT);
    ticket.property("tags").keywordField("tag");
    ticket.property("tags").fullTextField("tags").analyzer(TicketAnalysis.TEXT);
    ticket
        .property("fields")
        .fullTextField("fields")
        .analyzer(TicketAnalysis.TEXT)
        .valueBridge(new FieldWordsBridge());
  }
}
