package org.balie.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.balie.api.email.MailsResource;
import org.balie.api.handover.HandoversResource;
import org.balie.api.inbox.InboxResource;
import org.balie.api.ticket.FilesResource;
import org.balie.api.ticket.MessagesResource;
import org.balie.api.ticket.TicketsResource;
import org.balie.api.topdesk.TopdeskResource;
import org.balie.api.topic.TopicsResource;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final List<Class<?>> RESOURCES =
      List.of(
          OpenApiResource.class,
          TicketsResource.class,
          MessagesResource.class,
          FilesResource.class,
          InboxResource.class,
          MailsResource.class,
          HandoversResource.class,
          TopicsResource.class,
          TopdeskResource.class);

  private final JsonObject document = read();

  private static JsonObject read() {
    try (var file = OpenApiTest.class.getResourceAsStream("/org/balie/api/openapi.json")) {
      return Json.createReader(file).readObject();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<Method> methods() {
    return RESOURCES.stream()
        .flatMap(r -> Arrays.stream(r.getDeclaredMethods()))
        .filter(m -> verb(m) != null)
        .toList();
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(v -> v != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  private static String address(Method method) {
    var path = method.getAnnotation(Path.class);
    var whole =
        "/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + (path == null ? "" : "/" + path.value());
    return whole
        .replaceAll("\\{(\\w+): B-[^/]*?\\{6,12}}", "{$1}")
        .replaceAll("\\{(\\w+): \\[0-9a-f[^/]*?\\{12}}", "{$1}");
  }

  @Test
  void it_describes_every_method_and_no_other() {
    var served = new TreeSet<String>();
    methods().forEach(m -> served.add(verb(m) + " " + address(m)));
    var described = new TreeSet<String>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject().keySet().stream()
                    .filter(k -> !k.equals("parameters"))
                    .forEach(k -> described.add(k.toUpperCase(Locale.ROOT) + " " + path)));
    assertThat(described).isEqualTo(served);
  }

  @Test
  void it_names_the_scopes_that_are_asked_for() {
    for (var method : methods()) {
      if (method.isAnnotationPresent(RolesAllowed.class)) {
        var operation =
            document
                .getJsonObject("paths")
                .getJsonObject(address(method))
                .getJsonObject(verb(method).toLowerCase(Locale.ROOT));
        var scopes =
            Arrays.stream(method.getAnnotation(RolesAllowed.class).value())
                .map(r -> r.replace("api-", ""))
                .toList();
        assertThat(operation.getString("description"))
            .contains("Scopes: " + String.join(", ", scopes) + " ");
      }
    }
  }

  @Test
  void every_method_says_whom_it_serves() {
    assertThat(methods())
        .allMatch(
            m ->
                m.isAnnotationPresent(RolesAllowed.class)
                    || m.isAnnotationPresent(PermitAll.class));
  }
}
