package org.balie.landscape.oidc;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Request parameters, each at most once; empty ones count as left out (RFC 6749, 3.1 and 3.2). */
record Params(Map<String, String> values) {
  static Params ofQuery(Context ctx) {
    return of(ctx.queryParamMap());
  }

  static Params ofForm(Context ctx) {
    return of(ctx.formParamMap());
  }

  /** Query and form together, as the authorize address takes either (RFC 6749, 3.1). */
  static Params ofBoth(Context ctx) {
    var both = new LinkedHashMap<>(ofQuery(ctx).values());
    both.putAll(ofForm(ctx).values());
    return new Params(both);
  }

  private static Params of(Map<String, List<String>> given) {
    var values = new LinkedHashMap<String, String>();
    given.forEach(
        (name, all) -> {
          if (all.size() > 1) {
            throw OidcRefusal.badRequest("invalid_request", name + " was sent more than once");
          }
          if (!all.isEmpty() && !all.get(0).isEmpty()) {
            values.put(name, all.get(0));
          }
        });
    return new Params(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String need(String name) {
    return get(name)
        .orElseThrow(
            () -> OidcRefusal.badRequest("invalid_request", "AADSTS900144: missing " + name));
  }

  String query() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Adds a query to an address that may have one already (RFC 6749, 3.1.2). */
  static String append(String uri, Map<String, String> more) {
    if (more.isEmpty()) {
      return uri;
    }
    return uri + (uri.contains("?") ? "&" : "?") + new Params(more).query();
  }
}
