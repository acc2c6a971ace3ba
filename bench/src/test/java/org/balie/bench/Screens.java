package org.balie.bench;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;

/** What the browser of an agent asks for. Pages and posts; style sheets and scripts are cached. */
final class Screens {

  private Screens() {}

  static ChainBuilder signIn() {
    return exec(session -> session.set("window", UUID.randomUUID().toString().replace("-", "")))
        .exec(
            http("sign in: to the provider")
                .get("/desk?queue=open")
                .check(status().is(200), currentLocation().saveAs("authorize")))
        .exec(
            http("sign in: and back")
                .post("#{authorize}")
                .formParam("person", "#{person}")
                .check(status().is(200), substring("v-desk")));
  }

  static HttpRequestActionBuilder list() {
    return http("list")
        .get("/desk?queue=open")
        .check(status().is(200), regex("ticket=(B-\\d{4}-\\d{6})").findRandom().saveAs("number"));
  }

  static HttpRequestActionBuilder search() {
    return http("search").get("/desk").queryParam("q", "#{q}").check(status().is(200));
  }

  static HttpRequestActionBuilder open() {
    return http("ticket")
        .get("/desk?queue=open&ticket=#{number}")
        .check(
            status().is(200),
            css("form#noting", "action").saveAs("action"),
            css("form#noting input[name='id']", "value").saveAs("id"),
            css("form#noting input[name='primefaces.nonce']", "value").saveAs("nonce"),
            css("form#noting input[name='jakarta.faces.ViewState']", "value").saveAs("state"),
            regex("id=\"replying\"").optional().saveAs("answerable"));
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

  static HttpRequestActionBuilder note() {
    return posted("note", "noting", "add");
  }

  static HttpRequestActionBuilder reply() {
    return posted("reply", "replying", "send");
  }

  private static HttpRequestActionBuilder posted(String name, String form, String button) {
    return http(name)
        .post("#{action}")
        .formParam(form, form)
        .formParam("id", "#{id}")
        .formParam(form + ":text", "#{text}")
        .formParam(form + ":" + button, "x")
        .formParam("primefaces.nonce", "#{nonce}")
        .formParam("jakarta.faces.ViewState", "#{state}")
        .asMultipartForm()
        .check(status().is(200), regex("done=|class=\"c-say is-info").exists());
  }
}
