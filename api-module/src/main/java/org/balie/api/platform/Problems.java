package org.balie.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.balie.api.platform.ProblemJson.ErrorJson;
import org.balie.platform.BalieException;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;

/** Says what went wrong, in the language of the caller. */
public final class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE = "urn:balie:problem:";
  private static final Set<Integer> TITLED =
      Set.of(
          400, 401, 403, 404, 405, 406, 408, 409, 411, 412, 413, 414, 415, 428, 429, 431, 500, 503);

  private Problems() {}

  public static ProblemJson of(HttpServletRequest request, BalieException refused) {
    var language = language(request);
    var detail = Texts.get(language, key(refused.code()), refused.arguments().toArray());
    var errors = refused instanceof InvalidInput invalid ? errors(invalid, language) : null;
    return problem(request, refused.status(), refused.code(), detail, errors);
  }

  /** A problem of the protocol itself, with the text {@code api.error.<what>}. */
  public static ProblemJson of(
      HttpServletRequest request, int status, String what, Object... arguments) {
    var detail = Texts.get(language(request), "api.error." + what, arguments);
    return problem(request, status, "api." + what, detail, null);
  }

  /** A problem of which nothing is known but its status. */
  public static ProblemJson of(HttpServletRequest request, int status) {
    var titled = TITLED.contains(status) ? status : status < 500 ? 400 : 500;
    return of(request, status, "status." + titled, Trace.idOf(request));
  }

  private static ProblemJson problem(
      HttpServletRequest request, int status, String code, String detail, List<ErrorJson> errors) {
    var trace = Trace.idOf(request);
    var titled = TITLED.contains(status) ? status : status < 500 ? 400 : 500;
    return new ProblemJson(
        TYPE + code,
        Texts.get(language(request), "api.title." + titled),
        status,
        detail,
        "urn:balie:request:" + trace,
        code,
        trace,
        errors);
  }

  private static List<ErrorJson> errors(InvalidInput invalid, Locale language) {
    return invalid.faults().stream()
        .map(
            f -> {
              var detail = Texts.get(language, f.code(), f.arguments().toArray());
              var inBody = f.pointer().isEmpty() || f.pointer().startsWith("/");
              return new ErrorJson(
                  inBody ? f.pointer() : null, inBody ? null : f.pointer(), f.code(), detail);
            })
        .toList();
  }

  /** {@code ticket.edit-conflict} has its text under {@code ticket.error.edit-conflict}. */
  private static String key(String code) {
    var dot = code.indexOf('.');
    return code.substring(0, dot) + ".error." + code.substring(dot + 1);
  }

  static Locale language(HttpServletRequest request) {
    for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
      var wanted = locales.nextElement();
      if (Texts.LANGUAGES.stream().anyMatch(l -> l.getLanguage().equals(wanted.getLanguage()))) {
        return Texts.supported(wanted);
      }
    }
    return Texts.DEFAULT;
  }
}
