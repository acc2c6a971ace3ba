package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.channel.email.boundary.MailReading;
import org.balie.ticket.Recipients;
import org.balie.ticket.TicketId;
import org.omnifaces.cdi.Param;

/** To whom a reply goes: as the conversation had it, visible and changeable. */
@Named
@RequestScoped
public class Addressing {

  private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");

  /** Everybody of the last mail gets the reply too; only when it was asked for. */
  @Inject
  @Param(name = "all")
  String all;

  @Inject DeskView view;
  @Inject MailReading reading;

  private MailReading.Answering last;
  private String to;
  private String cc;
  private String bcc;

  private MailReading.Answering last() {
    if (last == null) {
      last = reading.answering(new TicketId(view.getTicket().row().id()));
    }
    return last;
  }

  /** Whether the last mail went to others besides us. */
  public boolean isShared() {
    return !last().others().isEmpty();
  }

  public String getTo() {
    if (to == null) {
      var card = view.getTicket().customer();
      to = last().to().isEmpty() && card != null ? card.email() : last().to();
    }
    return to;
  }

  public void setTo(String to) {
    this.to = to == null ? "" : to;
  }

  public String getCc() {
    if (cc == null && all != null) {
      cc = String.join(", ", last().others());
    }
    return cc;
  }

  public void setCc(String cc) {
    this.cc = cc == null ? "" : cc;
  }

  public String getBcc() {
    return bcc;
  }

  public void setBcc(String bcc) {
    this.bcc = bcc;
  }

  Recipients recipients() {
    return new Recipients(split(to), split(cc), split(bcc));
  }

  private static List<String> split(String typed) {
    return typed == null
        ? List.of()
        : Stream.of(SEPARATORS.split(typed)).filter(a -> !a.isEmpty()).distinct().toList();
  }
}
