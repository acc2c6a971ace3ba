package org.balie.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Faces sends the id of a form as a parameter of that name: a page that reads a parameter of the
 * same name would read the form's, and change nothing or something else.
 */
class FormNamesTest {

  private static final Pattern FORM = Pattern.compile("<[oh]:form id=\"([^\"]+)\"");
  private static final Pattern PARAMETER =
      Pattern.compile("@Param\\(name = \"([^\"]+)\"\\)|@Param\\s+[\\w<>]+ (\\w+);");

  /** Pages where the parameter of that name means nothing. */
  private static final Set<String> ELSEWHERE = Set.of("all", "gone");

  @Test
  void no_form_is_called_as_a_parameter() throws IOException {
    var forms = found(Path.of("src/main/webapp"), ".xhtml", FORM);
    var parameters = found(Path.of("src/main/java"), ".java", PARAMETER);
    assertThat(forms).isNotEmpty();
    assertThat(parameters).isNotEmpty();
    forms.retainAll(parameters);
    forms.removeAll(ELSEWHERE);
    assertThat(forms).isEmpty();
  }

  private static Set<String> found(Path root, String kind, Pattern pattern) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(kind))
          .map(FormNamesTest::text)
          .flatMap(text -> pattern.matcher(text).results())
          .map(hit -> hit.group(1) != null || hit.groupCount() < 2 ? hit.group(1) : hit.group(2))
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
