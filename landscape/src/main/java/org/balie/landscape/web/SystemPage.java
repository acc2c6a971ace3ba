package org.balie.landscape.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;

/**
 * Any line-of-business system or website that nothing is integrated with: it shows what the browser
 * that came there told.
 */
final class SystemPage {

  private SystemPage() {}

  static void routes(Javalin app) {
    app.get("/systems/{name}", SystemPage::show);
    app.post("/systems/{name}", SystemPage::show);
  }

  private static void show(Context ctx) {
    var page =
        Map.of(
            "name", ctx.pathParam("name"),
            "method", ctx.method().name(),
            "from", Optional.ofNullable(ctx.header("Referer")).orElse("nowhere"),
            "address", told(ctx.queryParamMap()),
            "form", told(ctx.formParamMap()));
    ctx.html(
        Page.document(ctx.pathParam("name"), Page.fill(SystemPage.class, "system.html", page)));
  }

  private static Markup told(Map<String, List<String>> values) {
    return Markup.join(
        values.entrySet().stream()
            .map(
                each ->
                    Page.fill(
                        SystemPage.class,
                        "told.html",
                        Map.of("name", each.getKey(), "value", String.join(", ", each.getValue()))))
            .toList());
  }
}
