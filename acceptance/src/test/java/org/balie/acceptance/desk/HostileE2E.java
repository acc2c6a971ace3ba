package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people with bad intentions write is text wherever it is shown, and asks nobody anything. */
@Requirement({"K-06", "K-09", "D-55"})
class HostileE2E {

  /** Markup, an end of an attribute, and expressions of the languages that pages are made with. */
  private static final String MARKUP =
      "\"'><script>top.hacked=1</script><img src=\"//pixel.burger.test/x\" onerror=\"top.hacked=1\">#{7*191}${7*191}{{7*191}}";

  private static final String EVALUATED = "1337";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final List<String> calls = new CopyOnWriteArrayList<>();

  /** Asks with it in every field that a form of ours takes. */
  private String asks() {
    var contact =
        Json.createObjectBuilder().add("name", MARKUP).add("email", mark + "@burger.test");
    var form =
        Json.createObjectBuilder()
            .add("subject", mark + MARKUP)
            .add("text", mark + "\n" + MARKUP)
            .add("language", "en")
            .add("form", MARKUP)
            .add("pageUrl", "https://kb.test/?" + mark)
            .add("contact", contact);
    var number = Api.submitted(form.build().toString());
    Api.processed(number);
    return number;
  }

  private Desk watched(Person who, String path) {
    var desk = browser.desk(who, path);
    desk.page().onRequest(request -> calls.add(request.url()));
    desk.page().onDialog(dialog -> calls.add("dialog " + dialog.message()));
    return desk;
  }

  private void nothingHappened(Desk desk) {
    assertThat(desk.page().evaluate("() => window.hacked === undefined")).isEqualTo(true);
    assertThat(desk.main()).not().containsText(EVALUATED);
    assertThat(calls).allMatch(HostileE2E::isOurs);
  }

  private static boolean isOurs(String address) {
    return address.startsWith(Desk.address("")) || address.startsWith("data:");
  }

  @Test
  void a_form_is_text_in_lists_cases_cards_tabs_and_the_palette() {
    var number = asks();
    var emma = watched(Person.EMMA, "/desk?queue=open&ticket=" + number).shows(number);
    assertThat(emma.heading(mark)).containsText(MARKUP);
    assertThat(emma.row(number)).containsText(MARKUP);
    assertThat(Tabs.of(emma).tab(number)).containsText(mark);
    nothingHappened(emma);
    emma.ready().page().keyboard().press("Control+k");
    emma.page().locator("#palette-words").fill(mark);
    assertThat(emma.page().locator("#palette-list [data-balie-cases]")).containsText(MARKUP);
    nothingHappened(emma);
    emma.go("/desk?q=" + mark);
    assertThat(emma.row(number)).containsText(MARKUP);
    nothingHappened(emma);
  }

  @Test
  void a_mail_is_text_in_its_sender_its_subject_and_the_names_of_its_files() {
    var id = Mails.id();
    Smtp.deliver(
        mark + "@burger.test",
        "klantenservice@kb.test",
        ("Message-ID: <%s>\r\nFrom: =?utf-8?B?%s?= <%s@burger.test>\r\nSubject: =?utf-8?B?%s?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nGood day\r\n--b\r\nContent-Type: text/html\r\n"
                + "Content-Disposition: attachment; filename=\"=?utf-8?B?%s?=\"\r\n\r\n<script>top.hacked=1</script>\r\n--b--\r\n")
            .formatted(
                id, encoded(MARKUP), mark, encoded(mark + MARKUP), encoded(MARKUP + ".html")));
    var number = Mails.arrived(id).getString("ticket");
    var emma = watched(Person.EMMA, "/desk?queue=open&ticket=" + number).shows(number);
    assertThat(emma.message("Good day")).containsText("<script>");
    nothingHappened(emma);
  }

  @Test
  void an_attached_page_is_saved_and_never_shown() {
    var customer = Customer.anybody();
    var page = "<script>top.hacked=1</script>".getBytes(UTF_8);
    var website = LibraryWebsite.openedBy(browser.person());
    var number =
        website.send(customer, mark, "See it", new FilePayload("x.html", "text/html", page));
    Api.processed(number);
    var file =
        Api.get("/tickets/" + number + "/attachments")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    var emma = watched(Person.EMMA, "/desk?queue=open&ticket=" + number).shows(number);
    var answer = emma.page().request().get(Desk.address("/files/" + file.getString("id")));
    assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
    assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
  }

  @Test
  void a_line_end_in_a_subject_begins_no_header() {
    var stranger = new Mailbox(Customer.mark() + "@burger.test");
    var customer = Customer.anybody();
    var number =
        customer.asks(mark + "\r\nBcc: " + stranger.address() + "\r\nX-Evil: yes", "Hello");
    browser.open(Person.EMMA, number).take().reply("Answer " + mark);
    var mail = customer.mailbox().receives("Answer " + mark);
    assertThat(mail.header("X-Evil")).isEmpty();
    assertThat(mail.header("Bcc")).isEmpty();
    assertThat(stranger.mails()).isEmpty();
  }

  private static String encoded(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(UTF_8));
  }
}
