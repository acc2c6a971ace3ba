package org.balie.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.balie.handover.Field;
import org.balie.handover.HandoverId;
import org.balie.handover.Preview;
import org.balie.handover.boundary.Filling;
import org.balie.handover.boundary.ForwardForm;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.platform.Texts;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/**
 * The dialog "Forward". It asks the receiver for its questions, shows what would leave, and sends.
 * Which receiver, and which hand-over is filled in anew, travel with the form.
 */
@Named
@RequestScoped
public class ForwardView {

  @Inject
  @Param(name = "id")
  UUID ticket;

  @Inject
  @Param(name = "receiver")
  String receiver;

  @Inject
  @Param(name = "handover")
  UUID handover;

  @Inject HandoverDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private ForwardForm form;
  private Preview preview;
  private final Map<String, Object> values = new HashMap<>();
  private List<String> files = List.of();

  public List<String> getReceivers() {
    return desk.receivers();
  }

  /** Shows the questions of a receiver, with what can be proposed. */
  public void choose(String code) {
    receiver = code;
    handover = null;
    begin();
  }

  /** Shows what could not be sent, to be changed. */
  public void amend(UUID which, UUID itsTicket) {
    handover = which;
    ticket = itsTicket;
    receiver = null;
    begin();
  }

  private void begin() {
    form = null;
    preview = null;
    values.clear();
    values.putAll(getForm().values());
    files = List.of();
  }

  /** The questions; null before a receiver was chosen. */
  public ForwardForm getForm() {
    if (form == null && handover != null) {
      form = desk.form(new HandoverId(handover));
    } else if (form == null && receiver != null && ticket != null) {
      form = desk.form(new TicketId(ticket), receiver);
    }
    return form;
  }

  public void look() {
    preview = desk.preview(new TicketId(ticket), getForm().reference(), filling());
  }

  /** Sends it, or shows why it cannot be sent: the dialog stays, with what was filled in. */
  public void send() {
    look();
    if (preview.sendable() && attempt.to(this::forward, null)) {
      notice.reload("handover.done.forwarded");
    }
  }

  private void forward() {
    if (handover == null) {
      desk.forward(new TicketId(ticket), filling());
    } else {
      desk.amend(new HandoverId(handover), filling());
    }
  }

  private Filling filling() {
    var filled = new HashMap<String, String>();
    for (var field : getForm().fields()) {
      var value = Objects.toString(values.get(field.code()), "").strip();
      if (!value.isEmpty() && !value.equals("false")) {
        filled.put(field.code(), value);
      }
    }
    var chosen = files.stream().filter(Objects::nonNull).map(UUID::fromString).toList();
    return new Filling(getForm().receiver(), filled, chosen);
  }

  public String label(Field field) {
    return text(Preview.label(getForm().receiver(), field.code()));
  }

  public String say(Preview.Warning warning) {
    return Texts.get(language.getLocale(), warning.text(), text(warning.field()), warning.more());
  }

  private String text(String key) {
    return Texts.get(language.getLocale(), key);
  }

  public Preview getPreview() {
    return preview;
  }

  public String getReceiver() {
    return receiver;
  }

  public UUID getHandover() {
    return handover;
  }

  public Map<String, Object> getValues() {
    return values;
  }

  public List<String> getFiles() {
    return files;
  }

  public void setFiles(List<String> files) {
    this.files = files == null ? List.of() : files;
  }
}
