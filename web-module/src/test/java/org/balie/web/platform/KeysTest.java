package org.balie.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.platform.Texts;
import org.junit.jupiter.api.Test;

/** The table of keys is the only one. */
class KeysTest {

  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern NAMED = Pattern.compile("data-balie-key=\"([^\"]+)\"");

  private static List<Keys.Key> keys() {
    return new Keys().getAll().stream().flatMap(group -> group.keys().stream()).toList();
  }

  private static List<String> presses() {
    return keys().stream().flatMap(key -> Arrays.stream(key.getPresses().split(" "))).toList();
  }

  @Test
  void a_key_does_one_thing() {
    assertThat(presses()).doesNotHaveDuplicates();
  }

  @Test
  void every_key_that_a_page_names_stands_in_the_table() throws IOException {
    try (var files = Files.walk(PAGES)) {
      var named =
          files.filter(f -> f.toString().endsWith(".xhtml")).flatMap(KeysTest::namedIn).toList();
      assertThat(named).isNotEmpty().allMatch(presses()::contains);
    }
  }

  private static Stream<String> namedIn(Path page) {
    try {
      return NAMED.matcher(Files.readString(page)).results().map(m -> m.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void every_key_says_what_it_does() {
    for (var key : keys()) {
      var text = "keys.act." + key.act();
      assertThat(Texts.get(Texts.DEFAULT, text)).isNotEqualTo(text);
    }
    for (var group : new Keys().getAll()) {
      var text = "keys.group." + group.name();
      assertThat(Texts.get(Texts.DEFAULT, text)).isNotEqualTo(text);
    }
  }

  @Test
  void keys_are_shown_as_they_are_printed() {
    var shown = keys().stream().filter(k -> k.act().equals("tab-left")).findFirst().orElseThrow();
    assertThat(shown.getShown()).containsExactly("Shift + H", "Alt + Shift + Page Up");
    var digits = keys().stream().filter(k -> k.act().equals("tab")).findFirst().orElseThrow();
    assertThat(digits.getShown()).containsExactly("1 – 9", "Alt + 1 – Alt + 9");
  }
}
