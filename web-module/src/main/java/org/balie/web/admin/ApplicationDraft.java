package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.balie.application.boundary.ApplicationCard;
import org.balie.application.boundary.Description;
import org.balie.platform.Roles;

/** What an administrator types about an application. */
@Named
@RequestScoped
public class ApplicationDraft {

  private static final int USUAL_RATE = 60;

  private String name;
  private String client;
  private int rate = USUAL_RATE;
  private List<String> scopes = List.of(Roles.SUBMIT);

  void show(ApplicationCard card) {
    name = card.name();
    client = card.tokenClient();
    rate = card.ratePerMinute();
    scopes = List.copyOf(card.scopes());
  }

  void clear() {
    name = null;
    client = null;
    rate = USUAL_RATE;
    scopes = List.of(Roles.SUBMIT);
  }

  Description description() {
    return new Description(name, Set.copyOf(scopes), client, rate);
  }

  public List<String> getChoices() {
    return Roles.OF_APPLICATIONS;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getClient() {
    return client;
  }

  public void setClient(String client) {
    this.client = client;
  }

  public int getRate() {
    return rate;
  }

  public void setRate(int rate) {
    this.rate = rate;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = scopes;
  }
}
