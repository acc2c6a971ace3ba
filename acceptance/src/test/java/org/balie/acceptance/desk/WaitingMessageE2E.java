package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balie.acceptance.Database;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words that must not travel by mail wait for a customer who has no certificate. */
@Requirement("D-42")
class WaitingMessageE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final TwoAddresses card = new TwoAddresses();
  private final Mailbox second = card.second();
  private final String mark = card.mark();
  private final String words = "Secret " + mark;

  private Desk sent(String number, FilePayload... files) {
    var emma = browser.open(Person.EMMA, number);
    emma.replyTab().click();
    emma.replyText().fill(words);
    if (files.length > 0) {
      emma.replyFiles().setInputFiles(files);
    }
    emma.page().getByText("Waiting message", TwoAddresses.WHOLE).click();
    emma.page().getByText("a code that goes to " + second.address()).waitFor();
    emma.page().getByLabel("Send as a waiting message").check();
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    return emma;
  }

  private Reader reader() {
    return Reader.of(browser.person(), card.announcement());
  }

  @Test
  void the_mail_says_nothing_and_the_page_opens_with_a_code_from_elsewhere() {
    var number = card.asks("en");
    var emma =
        sent(
            number, new FilePayload("decision.txt", "text/plain", ("For " + mark).getBytes(UTF_8)));
    assertThat(emma.message(words)).containsText("waiting to be read");
    var mail = card.announcement();
    assertThat(mail.subject()).contains(number);
    assertThat(mail.text()).doesNotContain(mark);
    assertThat(new String(mail.raw(), UTF_8)).doesNotContain(mark, "decision", second.address());
    assertThat(mail.files()).isEmpty();

    var asked = new CopyOnWriteArrayList<String>();
    var context = browser.person();
    context.onRequest(request -> asked.add(request.url()));
    var reader = Reader.of(context, mail);
    assertThat(context.cookies()).isEmpty();
    assertThat(reader.text("s•••@b•••.test")).isVisible();
    assertThat(reader.text(words)).hasCount(0);
    reader.signsIn(second);
    assertThat(reader.text(words)).isVisible();
    var cookie = context.cookies().get(0);
    assertThat(cookie.httpOnly).isTrue();
    assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
    assertThat(reader.link()).endsWith(cookie.path);
    assertThat(asked).allMatch(url -> url.contains("/api/waiting/") || url.startsWith("data:"));
    assertThat(emma.message(words)).containsText("read on");
    emma.log("A waiting message was read").waitFor();
  }

  @Test
  void the_reader_answers_once_with_a_file_and_the_agent_has_it() throws Exception {
    var number = card.asks("en");
    var emma =
        sent(
            number, new FilePayload("decision.txt", "text/plain", ("For " + mark).getBytes(UTF_8)));
    var reader = reader().signsIn(second);
    var link = reader.text("decision.txt");
    link.waitFor();
    var download = reader.page().waitForDownload(link::click);
    assertThat(Files.readString(download.path())).isEqualTo("For " + mark);

    reader.press("Send the answer");
    assertThat(reader.text("Write your answer first.")).isVisible();
    reader.answer().fill("Agreed " + mark);
    reader
        .page()
        .getByLabel("Files (optional)")
        .setInputFiles(new FilePayload("signed.txt", "text/plain", "yes".getBytes(UTF_8)));
    twice(reader);
    assertThat(reader.text("Your answer has arrived.")).isVisible();
    assertThat(reader.text("You answered on")).hasCount(1);
    assertThat(emma.message("Agreed " + mark)).containsText("signed.txt");
    assertThat(emma.open(number).message("Agreed " + mark)).hasCount(1);
    assertThat(emma.message("Agreed again")).hasCount(0);
    reader.press("Sign out");
    assertThat(reader.text("You are signed out.")).isVisible();
    assertThat(reader.page().context().cookies()).isEmpty();
    assertThat(reader.text(words)).hasCount(0);
  }

  /** The same form on two tabs, as somebody sends it who saw no answer. */
  private static void twice(Reader reader) {
    var page = reader.page();
    var once = page.locator("[name=once]").inputValue();
    reader.press("Send the answer");
    reader.text("Your answer has arrived.").waitFor();
    page.locator("[name=once]").evaluate("(field, once) => field.value = once", once);
    reader.answer().fill("Agreed again");
    reader.press("Send the answer");
  }

  @Test
  void five_wrong_codes_lock_it_and_the_agent_sees_that() {
    var number = card.asks("en");
    var emma = sent(number);
    var reader = reader();
    var right = reader.asks(second);
    var wrong = right.startsWith("0") ? "11111111" : "00000000";
    for (var left :
        new String[] {"4 more times", "3 more times", "2 more times", "one more time"}) {
      reader.types(wrong);
      assertThat(reader.text(left)).isVisible();
    }
    reader.types(wrong);
    assertThat(reader.text("Ask for a new one.")).isVisible();
    emma.log("Five wrong codes for a waiting message").waitFor();
    var form = FormData.create().set("do", "enter").set("code", right);
    var posted = reader.page().request().post(reader.link(), RequestOptions.create().setForm(form));
    assertThat(posted.status()).isEqualTo(403);
    assertThat(reader.page().context().cookies()).isEmpty();
    reader.page().navigate(reader.link());
    reader.signsIn(second);
    assertThat(reader.text(words)).isVisible();
  }

  @Test
  void what_never_was_is_withdrawn_or_over_looks_the_same() {
    var number = card.asks("en");
    var emma = sent(number);
    var reader = reader().signsIn(second);
    assertThat(reader.text(words)).isVisible();
    var nobody = browser.person().newPage();
    var gone = nobody.navigate(Reader.unknown());
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.headers().get("content-security-policy")).startsWith("default-src 'none'");
    assertThat(gone.headers().get("referrer-policy")).isEqualTo("no-referrer");
    var same = nobody.content();

    Database.run("update waiting_message set expires_at = written_at where id = " + id());
    assertThat(reader.page().navigate(reader.link()).status()).isEqualTo(404);
    assertThat(same(reader)).isEqualTo(same(nobody, Reader.unknown()));
    assertThat(emma.open(number).message(words)).containsText("its time is over: read on");
    Database.run(
        "update waiting_message set expires_at = '2030-01-01 00:00:00+00' where id = " + id());
    assertThat(reader.page().navigate(reader.link()).status()).isEqualTo(200);
    emma.open(number).message(words).getByText("Withdraw").click();
    assertThat(emma.says("Nobody can open the message any more.")).isVisible();
    assertThat(emma.message(words)).containsText("withdrawn");
    assertThat(reader.page().navigate(reader.link()).status()).isEqualTo(404);
    assertThat(same(reader)).isEqualTo(same(nobody, Reader.unknown()));
    assertThat(same).contains("No message here");
  }

  private String id() {
    return "(select id from message where body = '" + words + "')";
  }

  private static String same(Reader reader) {
    return same(reader.page(), reader.link());
  }

  private static String same(Page page, String address) {
    var link = address.substring(address.lastIndexOf('/'));
    return page.content().replace(link, "");
  }

  @Test
  void whoever_was_away_too_long_loses_no_word() {
    var number = card.asks("en");
    sent(number);
    var reader = reader().signsIn(second);
    reader.answer().fill("A long answer\nin two lines " + mark);
    Database.run("delete from waiting_visit where waiting_id = " + id());
    reader.press("Send the answer");
    assertThat(reader.text("What you wrote has not been sent yet.")).isVisible();
    reader.signsIn(second);
    assertThat(reader.answer()).hasValue("A long answer\nin two lines " + mark);
    reader.press("Send the answer");
    assertThat(reader.text("Your answer has arrived.")).isVisible();
  }

  @Test
  void it_speaks_the_language_of_the_case_and_another_one_when_asked() {
    sent(card.asks("nl"));
    var mail = card.first().mailbox().receivesAbout("Er wacht een bericht op u");
    assertThat(mail.text()).contains("Omdat het vertrouwelijk is");
    var page = Reader.of(browser.person(), mail).page();
    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    assertThat(page.getByText("Stuur mij een code")).isVisible();
    page.getByText("Svenska").click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    page.getByText("Skicka en kod till mig").click();
    assertThat(page.getByLabel("Kod med åtta siffror")).isVisible();
    assertThat(second.receivesAbout("Uw code").text()).contains("Uw code: ");
  }

  @Test
  void whoever_has_the_chat_of_the_case_does_not_read_it_there() {
    card.asks("en");
    var emma = Chats.of(browser, Person.EMMA);
    var name = "Ada " + mark;
    var visitor =
        Visitor.on(browser.person()).asks(name, card.first().email(), "Where is it? " + mark);
    emma.accept(name).answer(name, "I look for it.");
    sent(emma.number(name));
    card.announcement();
    visitor.page().reload();
    assertThat(visitor.entry("I look for it.")).isVisible();
    assertThat(visitor.entry(words)).hasCount(0);
    emma.end(name);
  }

  @Test
  void an_answer_on_a_closed_case_begins_another_that_is_linked() {
    var number = card.asks("en");
    var emma = sent(number);
    var reader = reader().signsIn(second);
    reader.text(words).waitFor();
    Database.run("update ticket set status = 'CLOSED' where number = '" + number + "'");
    reader.answer().fill("Not so fast");
    reader.press("Send the answer");
    assertThat(reader.text("Your answer has arrived.")).isVisible();
    var row = emma.go("/desk?queue=open").row("Not so fast").filter(Desk.saying(mark));
    row.click();
    assertThat(emma.message("Not so fast")).containsText(card.first().name());
    emma.log("Linked").waitFor();
    assertThat(emma.open(number).message("Not so fast")).hasCount(0);
  }

  @Test
  void without_a_second_address_it_is_refused_before_anything_is_sent() {
    var lonely = Customer.anybody();
    var emma = browser.open(Person.EMMA, lonely.asks("Alone"));
    emma.replyTab().click();
    emma.page().getByText("Waiting message", TwoAddresses.WHOLE).click();
    assertThat(emma.page().getByText("the customer card has no second e-mail address")).isVisible();
    assertThat(emma.page().getByLabel("Send as a waiting message")).hasCount(0);
  }
}
