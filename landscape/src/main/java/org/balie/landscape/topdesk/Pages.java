package org.balie.landscape.topdesk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Both dialects of paging: {@code pageStart/pageSize} on the collection, {@code start/page_size}
 * below an incident. Either is understood in both places, because old callers mix them.
 *
 * @param usual size of a page when none is asked for
 * @param most the largest one
 */
record Pages(int usual, int most) {

  <T> List<T> cut(Context ctx, List<T> all) {
    var start = number(ctx, 0, "pageStart", "start");
    var size = Math.min(number(ctx, usual, "pageSize", "page_size"), most);
    if (size < 1) {
      throw Refusal.badRequest("The page size must be at least 1");
    }
    var from = Math.min(start, all.size());
    var to = Math.min(from + size, all.size());
    if (from == to) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else if (to < all.size()) {
      ctx.status(HttpStatus.PARTIAL_CONTENT).header("x-next-page-url", next(ctx, to));
    }
    return all.subList(from, to);
  }

  private static int number(Context ctx, int otherwise, String... names) {
    for (var name : names) {
      if (ctx.queryParam(name) != null) {
        try {
          return Math.max(0, Integer.parseInt(ctx.queryParam(name)));
        } catch (NumberFormatException malformed) {
          throw Refusal.badRequest("The value of '" + name + "' is not a number");
        }
      }
    }
    return otherwise;
  }

  private static String next(Context ctx, int start) {
    var parameters = new TreeMap<String, String>();
    ctx.queryParamMap().forEach((name, values) -> parameters.put(name, values.get(0)));
    var name = ctx.path().endsWith("/incidents") ? "pageStart" : "start";
    parameters.keySet().removeAll(List.of("pageStart", "start"));
    parameters.put(name, String.valueOf(start));
    var query =
        parameters.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return ctx.url() + "?" + query;
  }
}
