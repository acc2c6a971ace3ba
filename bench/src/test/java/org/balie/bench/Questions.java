package org.balie.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions of a town and a library, each with a word of its own that the search must find. */
final class Questions {

  private static final List<String> WORDS =
      List.of(
          "boek",
          "reservering",
          "account",
          "wachtwoord",
          "e-reader",
          "collectie",
          "tijdschrift",
          "bygglov",
          "vatten",
          "läcka",
          "gata",
          "belysning",
          "skola",
          "avgift",
          "faktura",
          "library",
          "opening",
          "hours",
          "loan",
          "extend",
          "scan",
          "archive",
          "newspaper",
          "vraag",
          "antwoord",
          "graag",
          "bedankt",
          "verlengen",
          "verhuizing",
          "adres");
  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);
  private static final AtomicLong COUNT = new AtomicLong();

  private Questions() {}

  static Iterator<Map<String, Object>> endless() {
    return Stream.generate(Questions::question).iterator();
  }

  static String word() {
    return WORDS.get(ThreadLocalRandom.current().nextInt(WORDS.size()));
  }

  private static Map<String, Object> question() {
    var mark = "q" + RUN + "x" + Long.toString(COUNT.incrementAndGet(), 36);
    var person = ThreadLocalRandom.current().nextInt(20_000);
    return Map.of("mark", mark, "person", person, "subject", words(4), "text", words(40));
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }
}
