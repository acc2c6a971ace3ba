package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with mail is a matter of the administrator; nothing is lost by it. */
@Requirement({"K-09", "D-45"})
class MailRulesE2E extends AnnasScreen {

  private static final String DESK = "klantenservice@kb.test";

  private String mark;

  @BeforeEach
  void nobodyElsesWord() {
    mark = "m" + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void without_the_rules_of_this_test() {
    screens.open(anna, "/admin/mail-rules");
    while (rows().count() > 0) {
      rows().first().getByRole(AriaRole.BUTTON, named("Remove")).click();
    }
  }

  private Locator rows() {
    return anna.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(mark));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private void rule(String part, String words, String outcome) {
    screens.open(anna, "/admin/mail-rules");
    anna.getByLabel("What is looked at").selectOption(part);
    anna.getByLabel("Is or contains").fill(words);
    anna.getByLabel("Then").selectOption(outcome);
  }

  private String arrives(String from, String header) {
    var id = Mails.id();
    Smtp.deliver(
        from,
        DESK,
        "Message-ID: <%s>\r\nFrom: <%s>\r\nTo: <%s>\r\nSubject: About %s\r\n%s\r\nHello\r\n"
            .formatted(id, from, DESK, mark, header));
    return id;
  }

  @Test
  void a_blocked_sender_is_kept_apart_until_somebody_says_otherwise() {
    rule("Sender", mark + ".test", "keep apart as junk");
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("Saved");
    var blocked = arrives("somebody@mail." + mark + ".test", "");
    Mails.arrived(arrives(mark + "@burger.test", ""));
    screens.open(anna, "/admin/junk");
    assertThat(rows().innerText()).contains("somebody@mail." + mark + ".test");
    assertThat(Mails.found(blocked)).isEmpty();
    assertThat(original()).contains("Message-ID: <" + blocked + ">").contains("Hello");

    rows().getByRole(AriaRole.BUTTON, named("This is no junk")).click();
    assertThat(Screens.message(anna)).contains("It became a case");
    assertThat(rows().count()).isZero();
    assertThat(Mails.arrived(blocked).getString("visibleText")).isEqualTo("Hello");
  }

  private String original() {
    var path = rows().getByRole(AriaRole.LINK, named("Original")).getAttribute("href");
    var bytes = anna.request().get(java.net.URI.create(anna.url()).resolve(path).toString()).body();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_header_decides_what_case_it_becomes() {
    rule("Header", mark, "make a case");
    anna.getByLabel("Name of the header").fill("X-Campaign");
    anna.getByLabel("Kind of case").selectOption("Complaint");
    anna.getByLabel("Priority").selectOption("High");
    Screens.click(anna, "Save");
    assertThat(rows().innerText()).contains("X-Campaign", "every mailbox", "Complaint", "High");
    var sorted = arrives(mark + "@burger.test", "X-Campaign: autumn " + mark + "\r\n");
    var plain = arrives(mark + "@burger.test", "X-Campaign: other\r\n");
    var ticket = Api.get("/tickets/" + Mails.arrived(sorted).getString("ticket")).json();
    assertThat(ticket.getString("caseType")).isEqualTo("complaint");
    assertThat(ticket.getString("priority")).isEqualTo("high");
    var other = Api.get("/tickets/" + Mails.arrived(plain).getString("ticket")).json();
    assertThat(other.getString("caseType")).isEqualTo("question");
  }

  @Test
  void a_rule_for_everybody_is_refused_and_stays_on_the_screen() {
    rule("Sender", "com", "keep apart as junk");
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).contains("Give an address or a domain");
    assertThat(anna.getByLabel("Is or contains").inputValue()).isEqualTo("com");
  }
}
