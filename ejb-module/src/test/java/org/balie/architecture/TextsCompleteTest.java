package org.balie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.channel.email.reading.BounceReason;
import org.balie.channel.email.smime.Verdict;
import org.balie.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text exists in every language, with the same arguments, and every key that a page names
 * exists.
 */
class TextsCompleteTest {

  private static final Path RESOURCES =
      Path.of("..", "resources", "src", "main", "resources", "org", "balie");
  private static final Path PAGES = Path.of("..", "web-module", "src", "main", "webapp");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern TOPIC = Pattern.compile("String TOPIC = \"([a-z.-]+)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
  private static final Pattern NAMED_IN_PAGE =
      Pattern.compile("t(?:\\[|\\.of\\()'([a-z0-9.-]+[a-z0-9])'");

  static Stream<String> components() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files
          .filter(f -> f.endsWith("messages_en.properties"))
          .map(f -> f.getParent().getFileName().toString())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  void every_language_has_every_text_with_the_same_arguments(String component) {
    var english = Texts.bundle(component, Texts.DEFAULT);
    for (var language : Texts.LANGUAGES) {
      var bundle = Texts.bundle(component, language);
      assertThat(bundle.keySet())
          .as("keys of %s in %s", component, language)
          .isEqualTo(english.keySet());
      for (var key : english.keySet()) {
        assertThat(arguments(bundle.getString(key)))
            .as("%s in %s", key, language)
            .isEqualTo(arguments(english.getString(key)));
      }
    }
  }

  private static Set<String> arguments(String text) {
    var found = new TreeSet<String>();
    ARGUMENT.matcher(text).results().forEach(m -> found.add(m.group()));
    return found;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_text_a_page_names_exists(Path page) throws IOException {
    var missing = new ArrayList<String>();
    NAMED_IN_PAGE
        .matcher(Files.readString(page))
        .results()
        .map(m -> m.group(1))
        .filter(key -> !exists(key))
        .forEach(missing::add);
    assertThat(missing).as(page.getFileName().toString()).isEmpty();
  }

  static List<Path> pages() throws IOException {
    try (var files = Files.walk(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
    }
  }

  /** An administrator reads what could not be done, not what it is called in the code. */
  @Test
  void every_kind_of_intention_has_a_name() throws IOException {
    try (var sources = Files.walk(SOURCES)) {
      var topics = sources.filter(Files::isRegularFile).flatMap(f -> topics(f)).toList();
      assertThat(topics).isNotEmpty().allMatch(topic -> exists("web.outbox." + topic));
    }
  }

  @Test
  void every_reason_of_a_failure_has_words() {
    assertThat(BounceReason.values()).allMatch(r -> exists("channel.email.bounce." + r.code()));
  }

  @Test
  void every_verdict_on_a_signature_has_words() {
    assertThat(Verdict.values()).allMatch(v -> exists("channel.email.signature." + v.code()));
  }

  private static Stream<String> topics(Path source) {
    try {
      return TOPIC.matcher(Files.readString(source)).results().map(m -> m.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean exists(String key) {
    return new HashSet<>(Texts.bundle(key.substring(0, key.indexOf('.')), Texts.DEFAULT).keySet())
        .contains(key);
  }
}
