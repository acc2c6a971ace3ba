package org.balie.landscape.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;

/** The page with the demo persons. One click signs in; nobody types anything. */
final class SignInPage {
  private SignInPage() {}

  static String of(String path, AuthorizeRequest request, Optional<Session> session) {
    var cards = People.ALL.stream().map(person -> card(person, session)).toList();
    var action = path + "?" + request.params().query();
    return Page.document(
        "Sign in",
        Page.fill(
            SignInPage.class,
            "signin.html",
            Map.of(
                "client", request.client().id(),
                "action", action,
                "cards", Markup.join(cards))));
  }

  /** OAuth 2.0 Form Post Response Mode, 2: the answer travels in a form that sends itself. */
  static String formPost(String redirectUri, Map<String, String> answer) {
    var fields =
        answer.entrySet().stream()
            .map(
                field ->
                    Page.fill(
                        SignInPage.class,
                        "hidden.html",
                        Map.of("name", field.getKey(), "value", field.getValue())))
            .toList();
    return Page.document(
        "Back to the application",
        Page.fill(
            SignInPage.class,
            "formpost.html",
            Map.of("action", redirectUri, "fields", Markup.join(fields))));
  }

  /**
   * Browsers hold a form's redirects to form-action too, so the application's origins are in it.
   */
  static String policy(AuthorizeRequest request) {
    var origins =
        request.client().redirectUris().stream()
            .map(SignInPage::origin)
            .distinct()
            .collect(Collectors.joining(" "));
    return "default-src 'none'; style-src 'self'; script-src 'self'; frame-ancestors 'none';"
        + " base-uri 'none'; form-action 'self' "
        + origins;
  }

  static String origin(String uri) {
    var parsed = URI.create(uri);
    return parsed.getScheme() + "://" + parsed.getAuthority();
  }

  private static Markup card(Person person, Optional<Session> session) {
    var signedIn = session.filter(known -> known.person().equals(person)).isPresent();
    return Page.fill(
        SignInPage.class,
        "card.html",
        Map.of(
            "key", person.key(),
            "initials", person.initials(),
            "name", person.name(),
            "task", person.task(),
            "username", person.username(),
            "hint", signedIn ? "signed in" : ""));
  }
}
