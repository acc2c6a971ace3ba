package org.balie.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.content.ContentId;
import org.junit.jupiter.api.Test;

class FileReadingTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofMinutes(1));

  private final FileReading reading = new FileReading(new ContentId(UUID.randomUUID()), NOON, NOON);

  @Test
  void one_that_loses_its_reader_is_tried_once_more() {
    var first = reading.take(LATER);
    reading.broke("ended", LATER, NOON);
    assertThat(reading.isOn(first)).isTrue();
    assertThat(reading.exhausted()).isFalse();
    var second = reading.take(LATER);
    assertThat(reading.isOn(first)).isFalse();
    reading.broke("ended", LATER, NOON);
    assertThat(reading.isOn(second)).isFalse();
    assertThat(reading.words()).isEmpty();
  }

  @Test
  void a_server_that_died_over_it_counts_as_a_try() {
    reading.take(LATER);
    reading.take(LATER);
    assertThat(reading.exhausted()).isTrue();
  }

  @Test
  void that_nobody_could_begin_is_no_try() {
    reading.take(LATER);
    reading.giveBack(LATER);
    reading.take(LATER);
    assertThat(reading.exhausted()).isFalse();
  }

  @Test
  void who_comes_too_late_settles_nothing() {
    var late = reading.take(LATER);
    reading.take(LATER);
    assertThat(reading.isOn(late)).isFalse();
  }

  @Test
  void what_was_read_knows_where_its_words_are() {
    var attempt = reading.take(LATER);
    var words = new ContentId(UUID.randomUUID());
    reading.read(words, NOON);
    assertThat(reading.words()).contains(words);
    assertThat(reading.isOn(attempt)).isFalse();
  }
}
