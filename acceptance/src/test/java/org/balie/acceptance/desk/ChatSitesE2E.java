package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sites that carry the chat: who may, what is reached without a token, and what is said at night.
 */
@Requirement("K-07")
class ChatSitesE2E {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static {
    // A test says itself which page it comes from.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
  }

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();

  private static String chat(String path) {
    return Place.of("BALIE_PUBLIC_URL") + "/api/chat/v1/" + path;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static HttpResponse<String> post(String path, String origin, String token, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(chat(path)))
            .header("Content-Type", "application/json")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request);
  }

  private static String question(String text) {
    return Json.createObjectBuilder()
        .add("wish", UUID.randomUUID().toString())
        .add("text", text)
        .add("language", "en")
        .add("consent", true)
        .build()
        .toString();
  }

  private static String ours() {
    return Place.of("BALIE_PUBLIC_URL");
  }

  private static String begun(String text) {
    var answer = post("sites/library/conversations", ours(), null, question(text));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.createReader(new java.io.StringReader(answer.body()))
        .readObject()
        .getString("token");
  }

  private void site(String code, String hours) {
    var anna = browser.desk(Person.ANNA, "/admin/chat-sites").ready();
    var page = anna.page();
    page.getByLabel("Name (required)").fill("Site " + code);
    page.getByLabel("Code in the address (required)").fill(code);
    page.getByLabel("Websites that may show it (required)").fill(Place.of("LANDSCAPE_URL"));
    for (var day :
        List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")) {
      page.getByLabel(day).fill(hours);
    }
    anna.button("Save").click();
    assertThat(anna.says("Saved.")).isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Site " + code)).click();
    assertThat(page.locator("#snippet"))
        .hasText(
            "<script type=\"module\" src=\""
                + chat("sites/" + code + "/widget.js")
                + "\"></script>");
  }

  @Test
  void after_hours_the_form_makes_an_ordinary_ticket() {
    site(mark, "");
    var customer = Customer.anybody();
    var visitor = Visitor.on(browser.person(), mark).opens();
    assertThat(visitor.frame().locator("#welcome")).containsText("The chat is closed now");
    visitor.frame().getByLabel("Your question").fill("At night " + mark);
    visitor.press("Send the question");
    assertThat(visitor.frame().getByRole(AriaRole.ALERT)).containsText("Your e-mail address");
    assertThat(visitor.frame().getByLabel("Your question")).hasValue("At night " + mark);
    visitor.frame().getByLabel("Your e-mail address").fill(customer.email());
    visitor.frame().getByLabel("You may keep what I write").check();
    visitor.press("Send the question");
    assertThat(visitor.state()).containsText("B-");
    var number = visitor.state().textContent().replaceAll(".*(B-\\d+-\\d+).*", "$1");
    assertThat(Api.get("/tickets/" + number).json().getString("subject")).contains(mark);
    customer.mailbox().receivesAbout(number);
  }

  @Test
  void hours_that_cannot_be_read_are_said_and_kept() {
    var anna = browser.desk(Person.ANNA, "/admin/chat-sites").ready();
    anna.page().getByLabel("Monday").fill("nine to five");
    anna.button("Save").click();
    assertThat(anna.says("Monday: write hours such as")).isVisible();
    assertThat(anna.page().getByLabel("Monday")).hasValue("nine to five");
  }

  @Test
  void only_pages_of_the_site_carry_it() {
    var frame = send(HttpRequest.newBuilder(URI.create(chat("sites/library/frame?lang=en"))).GET());
    assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors " + Place.of("LANDSCAPE_URL"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    var foreign = "https://elsewhere.example";
    assertThat(post("sites/library/conversations", foreign, null, question("x")).statusCode())
        .isEqualTo(403);
    var script =
        send(
            HttpRequest.newBuilder(URI.create(chat("sites/library/widget.js")))
                .header("Origin", foreign));
    assertThat(script.statusCode()).isEqualTo(403);
    var welcome =
        send(
            HttpRequest.newBuilder(URI.create(chat("sites/library/widget.js")))
                .header("Origin", Place.of("LANDSCAPE_URL")));
    assertThat(welcome.headers().firstValue("Access-Control-Allow-Origin"))
        .contains(Place.of("LANDSCAPE_URL"));
    assertThat(send(HttpRequest.newBuilder(URI.create(chat("sites/no-such/frame")))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_page_with_a_strict_policy_has_nothing_to_complain_of() {
    Chats.of(browser, Person.EMMA);
    var somebody = browser.person();
    var complaints = new ArrayList<String>();
    var addresses = new ArrayList<String>();
    somebody.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    somebody.onRequest(request -> addresses.add(request.url()));
    var visitor = Visitor.on(somebody).asks("Cato " + mark, "", "Strict " + mark);
    var policy = visitor.page().request().get(visitor.page().url()).headers();
    assertThat(policy.get("content-security-policy")).contains("script-src " + ours() + ";");
    visitor.press("End the chat");
    assertThat(visitor.state()).containsText("The chat is over");
    assertThat(complaints).filteredOn(c -> c.startsWith("error")).isEmpty();
    var token =
        (String) frameOf(visitor.page()).evaluate("localStorage.getItem('balie-chat-library')");
    var secret = token.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    assertThat(secret).matches("[0-9a-f-]{36}\\.\\d+\\.[0-9a-f]{64}");
    assertThat(addresses).noneMatch(a -> a.contains(secret.substring(0, 36)));
  }

  private static com.microsoft.playwright.Frame frameOf(Page page) {
    return page.frames().stream().filter(f -> f.url().startsWith(ours())).findFirst().orElseThrow();
  }

  @Test
  void guessed_tokens_open_nothing() throws Exception {
    Chats.of(browser, Person.EMMA);
    var mine = begun("Mine " + mark);
    var other = begun("Not yours " + mark);
    var parts = mine.split("\\.");
    var stitched = other.split("\\.")[0] + "." + parts[1] + "." + parts[2];
    var later = parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2];
    for (var token :
        List.of("", "x", stitched, later, mine.substring(0, mine.length() - 1) + "g")) {
      assertThat(post("poll", ours(), token, "{}").statusCode()).as(token).isEqualTo(401);
      assertThat(post("frames", ours(), token, "{\"type\":\"end\"}").statusCode()).isEqualTo(401);
    }
    assertThat(closed("{\"type\":\"hello\",\"token\":\"" + stitched + "\"}", ours()))
        .isEqualTo(4401);
    assertThat(post("poll", ours(), mine, "{}").body()).contains("Mine " + mark);
    assertThat(post("frames", ours(), mine, "{\"type\":\"end\"}").statusCode()).isEqualTo(200);
    assertThat(post("frames", ours(), other, "{\"type\":\"end\"}").statusCode()).isEqualTo(200);
  }

  /** The code that a socket is closed with after its first frame. */
  private static int closed(String hello, String origin) throws Exception {
    var code = new CompletableFuture<Integer>();
    var address = URI.create(chat("socket").replaceFirst("^http", "ws"));
    var socket =
        HTTP.newWebSocketBuilder()
            .header("Origin", origin)
            .buildAsync(
                address,
                new WebSocket.Listener() {
                  @Override
                  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                    code.complete(status);
                    return null;
                  }
                })
            .get(10, TimeUnit.SECONDS);
    socket.sendText(hello, true);
    return code.get(10, TimeUnit.SECONDS);
  }

  @Test
  void the_frame_can_be_used_by_everybody() {
    Chats.of(browser, Person.EMMA);
    var page = browser.person(options -> options.setViewportSize(320, 568)).newPage();
    page.navigate(chat("sites/library/frame?lang=en"));
    page.getByLabel("Your question").waitFor();
    look(page, "form");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the chat")).click();
    page.getByText("Please agree first").waitFor();
    look(page, "refused");
    page.getByLabel("Your question").fill("Readable? " + mark);
    page.getByLabel("You may keep what I write").check();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.getByText("in the queue").waitFor();
    look(page, "conversation");
    page.getByLabel("Your message").fill("Words " + mark);
    page.keyboard().press("Enter");
    page.locator(".entry").filter(Desk.saying("Words " + mark)).waitFor();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End the chat")).click();
    page.getByText("The chat is over").waitFor();
    look(page, "ended");
  }

  private static void look(Page page, String state) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width " + state)
        .isLessThanOrEqualTo(320);
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screens", "chat-" + state + "-" + scheme + ".png")));
      var broken =
          new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations();
      assertThat(broken)
          .as(scheme + " " + state)
          .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
  }

  @Test
  void the_widget_is_closed_and_opened_by_keyboard() {
    var page = Visitor.on(browser.person()).page();
    var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chat"));
    button.focus();
    page.keyboard().press("Enter");
    var frame = page.frameLocator("balie-chat iframe");
    var close =
        frame.getByRole(
            AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Close the chat window"));
    assertThat(close).isVisible();
    close.press("Escape");
    assertThat(button).isFocused();
    assertThat(close).isHidden();
  }
}
