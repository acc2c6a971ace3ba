package org.balie.ticket.control;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.content.ContentId;
import org.balie.content.FileWords;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Puts the words of a ticket's files into its document, as written and by their stems in the
 * language of the ticket. They were taken from the files before: nothing is read for it again.
 */
class FileWordsBinder implements TypeBinder {

  private static final String FIELD = "files";

  private static final String FILES =
      "select distinct a.content from Attachment a where a.ticket = :ticket";

  static Stream<String> fields() {
    return Stream.concat(Stream.of(FIELD), StemmedFields.names(FIELD));
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().use("language");
    var written =
        context
            .indexSchemaElement()
            .field(FIELD, f -> f.asString().analyzer(TicketAnalysis.TEXT))
            .multiValued()
            .toReference();
    context.bridge(Ticket.class, new Bridge(written, StemmedFields.declared(context, FIELD)));
  }

  private record Bridge(IndexFieldReference<String> written, StemmedFields stemmed)
      implements TypeBridge<Ticket> {

    @Override
    public void write(DocumentElement document, Ticket ticket, TypeBridgeWriteContext context) {
      var files =
          context
              .extension(HibernateOrmExtension.get())
              .session()
              .createQuery(FILES, UUID.class)
              .setParameter("ticket", ticket.id().value())
              .getResultList();
      for (var file : files) {
        var text = words().of(new ContentId(file));
        if (!text.isEmpty()) {
          document.addValue(written, text);
          stemmed.of(ticket.language()).ifPresent(field -> document.addValue(field, text));
        }
      }
    }

    /** Looked up: Payara gives Hibernate no bean manager, so nothing can be injected here. */
    private static FileWords words() {
      return CDI.current().select(FileWords.class).get();
    }
  }
}
