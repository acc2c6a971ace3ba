package org.balie.web.ticket;

import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.casetype.CaseTypes;
import org.balie.place.Place.Country;
import org.balie.platform.JsonForm;
import org.balie.ticket.boundary.SplitDesk.Beginning;
import org.balie.web.casetype.FieldInputs;
import org.balie.web.customer.WhoInputs;
import org.balie.web.place.PlaceInputs;

/** What was typed of a new case so far, bound to the inputs of the page. */
public class NewCaseDraft {

  private static final int LONGEST = 220_000;
  private static final String OWN_FIELD = "field.";

  private String channel = "phone";
  private WhoInputs who = new WhoInputs();
  private String subject;
  private String text;
  private String language;
  private String caseType = CaseTypes.DEFAULT;
  private UUID topic;
  private final FieldInputs inputs = new FieldInputs(Map.of());
  private PlaceInputs place = new PlaceInputs();
  private boolean take = true;
  private UUID split;
  private List<Part> files;

  /** As it was kept: the inputs of the page by their names; see {@code draft.js}. */
  static NewCaseDraft of(String json) {
    var draft = new NewCaseDraft();
    var inputs = JsonForm.read(json.getBytes(StandardCharsets.UTF_8));
    draft.channel = inputs.text("channel", LONGEST);
    draft.who.setName(inputs.text("name", LONGEST));
    draft.who.setEmail(inputs.text("email", LONGEST));
    draft.who.setPhone(inputs.text("phone", LONGEST));
    draft.who.setKnown(inputs.id("known"));
    draft.subject = inputs.text("subject", LONGEST);
    draft.text = inputs.text("text", LONGEST);
    draft.caseType = inputs.text("caseType", LONGEST);
    draft.topic = inputs.id("topic");
    draft.split = inputs.id("split");
    draft.take = !"".equals(inputs.text("take", LONGEST));
    draft.place = place(inputs);
    inputs.names().stream()
        .filter(name -> name.startsWith(OWN_FIELD))
        .forEach(
            name ->
                draft
                    .inputs
                    .getOne()
                    .put(name.substring(OWN_FIELD.length()), inputs.text(name, LONGEST)));
    return draft;
  }

  private static PlaceInputs place(JsonForm inputs) {
    var place = new PlaceInputs();
    place.setCountry("NL".equals(inputs.text("place-country", LONGEST)) ? Country.NL : Country.SE);
    place.setProperty(inputs.text("place-property", LONGEST));
    place.setStreet(inputs.text("place-street", LONGEST));
    place.setHouseNumber(inputs.text("place-number", LONGEST));
    place.setAddition(inputs.text("place-addition", LONGEST));
    place.setPostcode(inputs.text("place-postcode", LONGEST));
    place.setCity(inputs.text("place-city", LONGEST));
    place.setLatitude(inputs.text("place-lat", LONGEST));
    place.setLongitude(inputs.text("place-lon", LONGEST));
    place.setNote(inputs.text("place-note", LONGEST));
    return place;
  }

  public PlaceInputs getPlace() {
    return place;
  }

  /** Begins with nothing, in the country where this language is spoken. */
  void speaks(String tag) {
    place = PlaceInputs.empty(tag);
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public WhoInputs getWho() {
    return who;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public FieldInputs getInputs() {
    return inputs;
  }

  public boolean isTake() {
    return take;
  }

  public void setTake(boolean take) {
    this.take = take;
  }

  /** Begins with what is known of a message of another case. */
  void splits(UUID message, Beginning beginning) {
    split = message;
    channel = beginning.channel();
    who = WhoInputs.of(beginning.contact());
    subject = beginning.subject();
    text = beginning.text();
  }

  /** The message that it is made of; null for none. */
  public UUID getSplit() {
    return split;
  }

  public void setSplit(UUID split) {
    this.split = split;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
