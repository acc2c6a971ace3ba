package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;

/** What the browser of an agent asks for. Pages and posts; style sheets and scripts are cached. */
final class Screens {

  /** Our pages keep no state (ADR 10). */
  private static final String STATELESS = "stateless";

  private Screens() {}

  static ChainBuilder signIn() {
    return signIn("");
  }

  /**
   * Signs in.
   *
   * @param desk where the desk is, when it is not the address of all requests
   */
  static ChainBuilder signIn(String desk) {
    return exec(session -> session.set("window", UUID.randomUUID().toString().replace("-", "")))
        .exec(
            http("sign in: to the provider")
                .get(desk + "/desk?queue=open")
                .check(status().is(200), currentLocation().saveAs("authorize")))
        .exec(
            http("sign in: and back")
                .post("#{authorize}")
                .formParam("person", "#{person}")
                .check(status().is(200), substring("v-desk"), nonce()));
  }

  /** Another list, without another page (go.js). */
  static HttpRequestActionBuilder list() {
    return region("list", "/desk?queue=open", "go-list", "list work queues worktabs")
        .check(regex("ticket=(B-\\d{4}-\\d{6})").findRandom().saveAs("number"));
  }

  static HttpRequestActionBuilder search() {
    return http("search").get("/desk").queryParam("q", "#{q}").check(status().is(200), nonce());
  }

  /** Another case, without another page (go.js). */
  static HttpRequestActionBuilder open() {
    return region("ticket", "/desk?queue=open&ticket=#{number}", "go-ticket", "work worktabs")
        .check(
            regex("data-balie-ticket=\"([0-9a-f-]+)\"").saveAs("id"),
            regex("id=\"replying\"").optional().saveAs("answerable"));
  }

  private static HttpRequestActionBuilder region(
      String name, String address, String command, String regions) {
    return http(name)
        .post(address)
        .header("Faces-Request", "partial/ajax")
        .header("X-Requested-With", "XMLHttpRequest")
        .formParam("live", "live")
        .formParam("live:" + command, "live:" + command)
        .formParam("jakarta.faces.partial.ajax", "true")
        .formParam("jakarta.faces.source", "live:" + command)
        .formParam("jakarta.faces.partial.execute", "@none")
        .formParam("jakarta.faces.partial.render", regions)
        .formParam("primefaces.nonce", "#{nonce}")
        .formParam("jakarta.faces.ViewState", STATELESS)
        .check(status().is(200));
  }

  private static CheckBuilder nonce() {
    return css("form#live input[name='primefaces.nonce']", "value").saveAs("nonce");
  }

  /** Which ticket the window shows; asked when it does, and every half minute. */
  static HttpRequestActionBuilder presence() {
    return http("presence")
        .post("/presence")
        .formParam("window", "#{window}")
        .formParam("ticket", "#{id}")
        .formParam("doing", "viewing")
        .check(status().is(200), substring("others"));
  }

  static ChainBuilder note() {
    return sent("note", "noting", "add");
  }

  static ChainBuilder reply() {
    return sent("reply", "replying", "send");
  }

  /** Without leaving the page (stay.js): the answer says where to look, and the page does. */
  private static ChainBuilder sent(String name, String form, String button) {
    return exec(http(name)
            .post("/desk?queue=open&ticket=#{number}")
            .header("Balie-Stay", "yes")
            .formParam(form, form)
            .formParam("id", "#{id}")
            .formParam(form + ":text", "#{text}")
            .formParam(form + ":" + button, "x")
            .formParam("primefaces.nonce", "#{nonce}")
            .formParam("jakarta.faces.ViewState", STATELESS)
            .check(status().is(204), header("Balie-Go").saveAs("next")))
        .exec(
            region(name + ": seen", "#{next}", "go-list", "list work queues worktabs")
                .check(substring("class=\"c-say is-info")));
  }
}
