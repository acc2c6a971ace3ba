package org.balie.web.quicklog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.quicklog.ContactResult;
import org.balie.quicklog.boundary.LogLine;
import org.balie.quicklog.boundary.QuickEntry;
import org.balie.quicklog.boundary.QuickLogDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The agent's contacts of today, and one of them or a new one in a form. */
@Named
@RequestScoped
public class LogView {

  @Inject
  @Param(name = "contact")
  UUID id;

  @Inject @Param Long version;
  @Inject QuickLogDesk desk;
  @Inject CustomerCards cards;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private List<LogLine> lines;
  private LogLine edited;
  private UUID topic;
  private String channel;
  private ContactResult result = ContactResult.ANSWERED;
  private String note;
  private String customer;

  /** The form begins with what was logged, or with what most contacts are. */
  public void begin() {
    if (id != null) {
      Found.orNothing(id, () -> edited = desk.one(id));
    }
    if (Faces.isPostback()) {
      return;
    }
    channel = desk.channel();
    if (edited != null) {
      topic = edited.topic();
      channel = edited.channel();
      result = edited.result();
      note = edited.note();
      customer =
          edited.customerId() == null
              ? null
              : cards.card(edited.customerId()).map(LogView::reached).orElse(null);
    }
  }

  private static String reached(CustomerCard card) {
    return !card.email().isEmpty() || card.phones().isEmpty() ? card.email() : card.phones().get(0);
  }

  public void save() {
    var entry = new QuickEntry(topic, channel, result, note, customer, language.getTag());
    if (id == null) {
      go(() -> desk.log(entry), "quicklog.done.logged");
    } else {
      go(() -> desk.correct(id, version == null ? -1 : version, entry), "quicklog.done.saved");
    }
  }

  public void undo(UUID contact) {
    go(() -> desk.undo(contact), "quicklog.done.undone");
  }

  public void makeCase(UUID contact) {
    var number = new String[1];
    if (attempt.to(() -> number[0] = desk.makeCase(contact, language.getLocale()), null)) {
      notice.go("desk?queue=mine&ticket=" + number[0], "ticket.done.made");
    }
  }

  private void go(Attempt.Action action, String done) {
    if (attempt.to(action, null)) {
      notice.go("log", done);
    }
  }

  public List<LogLine> getLines() {
    if (lines == null) {
      lines = desk.today();
    }
    return lines;
  }

  /** The contact that is corrected; null for a new one. */
  public LogLine getEdited() {
    return edited;
  }

  public List<String> getChannels() {
    return desk.channels();
  }

  public ContactResult[] getResults() {
    return ContactResult.values();
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public ContactResult getResult() {
    return result;
  }

  public void setResult(ContactResult result) {
    this.result = result;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }
}
