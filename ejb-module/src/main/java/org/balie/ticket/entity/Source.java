package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.balie.ticket.NewTicket;

/** Where a ticket came from. */
@Embeddable
public class Source {

  @Column(name = "inbox_id")
  private UUID inboxItem;

  @Column(name = "application_id")
  private UUID application;

  private String form;

  @Column(name = "page_url")
  private String pageUrl;

  private Boolean consent;

  protected Source() {}

  Source(NewTicket.Origin origin) {
    inboxItem = origin.inboxItem();
    application = origin.application();
    form = origin.form();
    pageUrl = origin.pageUrl();
    consent = origin.consent();
  }

  public UUID inboxItem() {
    return inboxItem;
  }

  public UUID application() {
    return application;
  }

  public String form() {
    return form;
  }

  public String pageUrl() {
    return pageUrl;
  }

  public Boolean consent() {
    return consent;
  }
}
