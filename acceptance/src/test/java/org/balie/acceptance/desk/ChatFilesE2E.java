package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files go both ways in a chat, and to nobody else. */
@Requirement({"K-07", "D-02"})
class ChatFilesE2E {

  private static final int TOO_LARGE = (10 << 20) + 1;

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String ada = "Ada " + mark;
  private final byte[] bytes = ("Receipt " + mark).getBytes(UTF_8);

  private Visitor visitor(String name) {
    return Visitor.on(browser.person()).asks(name, "", "Look at this " + mark);
  }

  private static void sends(Visitor visitor, String name, byte[] bytes) {
    visitor
        .frame()
        .getByLabel("Send a file")
        .setInputFiles(new FilePayload(name, "text/plain", bytes));
  }

  private Locator link(Chats emma) {
    return emma.entry(ada, "receipt.txt").getByRole(AriaRole.LINK);
  }

  private static String token(Visitor visitor) {
    return visitor.page().frames().stream()
        .filter(frame -> frame.url().contains("/chat/v1/"))
        .findFirst()
        .orElseThrow()
        .evaluate(
            "() => Object.values(localStorage).map((each) => JSON.parse(each).token).find((each) => each)")
        .toString();
  }

  private int given(Visitor visitor, String file, String token) {
    var address = Place.of("BALIE_API_URL").replaceFirst("/v1$", "/chat/v1/given/" + file);
    var asked = RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    return visitor.page().context().request().get(address, asked).status();
  }

  @Test
  void what_a_visitor_sends_stands_on_the_case_and_opens_for_the_agent() {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = visitor(ada);
    emma.accept(ada);
    sends(visitor, "receipt.txt", bytes);
    assertThat(visitor.entry("receipt.txt")).isVisible();
    var way = Place.of("BALIE_AGENT_URL") + link(emma).getAttribute("href");
    assertThat(emma.desk().page().request().get(way).body()).isEqualTo(bytes);
    var files = Api.get("/tickets/" + emma.number(ada) + "/attachments").toString();
    assertThat(files).contains("receipt.txt");
    emma.end(ada);
  }

  @Test
  void what_an_agent_sends_the_visitor_saves() throws Exception {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = visitor(ada);
    emma.accept(ada);
    emma.room(ada)
        .getByLabel("Send a file")
        .setInputFiles(new FilePayload("form.txt", "text/plain", bytes));
    var name = new FrameLocator.GetByRoleOptions().setName("form.txt");
    var saved =
        visitor
            .page()
            .waitForDownload(() -> visitor.frame().getByRole(AriaRole.BUTTON, name).click());
    assertThat(saved.suggestedFilename()).isEqualTo("form.txt");
    assertThat(saved.path()).hasBinaryContent(bytes);
    emma.end(ada);
  }

  @Test
  void nobody_fetches_a_file_of_another_conversation() {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = visitor(ada);
    emma.accept(ada);
    sends(visitor, "receipt.txt", bytes);
    var file = link(emma).getAttribute("href").replaceFirst(".*/", "");
    var stranger = visitor("Bo " + mark);
    assertThat(given(visitor, file, token(visitor))).isEqualTo(200);
    assertThat(given(stranger, file, token(stranger))).isEqualTo(404);
    assertThat(given(stranger, file, "")).isEqualTo(401);
    emma.end(ada);
  }

  @Test
  void what_is_too_large_is_said_and_the_chat_goes_on() {
    var visitor = visitor(ada);
    sends(visitor, "film.txt", new byte[TOO_LARGE]);
    assertThat(visitor.frame().getByText("A file may have 10 MB at most.")).isVisible();
    visitor.says("Then without");
    assertThat(visitor.entry("Then without")).isVisible();
    visitor.press("End the chat");
  }
}
