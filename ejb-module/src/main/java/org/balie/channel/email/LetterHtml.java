package org.balie.channel.email;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** The words of a letter as plain HTML, for programs that show only that. */
final class LetterHtml {

  private LetterHtml() {}

  static String of(String text) {
    var paragraphs =
        Stream.of(text.strip().split("\n{2,}"))
            .map(p -> "<p>" + lines(p) + "</p>")
            .collect(Collectors.joining("\n"));
    return "<!DOCTYPE html>\n<html><body>\n" + paragraphs + "\n</body></html>\n";
  }

  private static String lines(String paragraph) {
    return Stream.of(paragraph.split("\n"))
        .map(l -> Entities.escape(l, new Document.OutputSettings()))
        .collect(Collectors.joining("<br>\n"));
  }
}
