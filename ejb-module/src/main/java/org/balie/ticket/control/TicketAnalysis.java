package org.balie.ticket.control;

import java.util.Locale;
import java.util.Map;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are cut: lower case and without accents, so that "Akesson" finds "Åkesson"; and for
 * each language of our customers to their stems.
 */
public class TicketAnalysis implements LuceneAnalysisConfigurer {

  static final String TEXT = "balie-text";

  /** Snowball's stemmers, as Lucene names them. */
  static final Map<Locale, String> STEMMED =
      Map.of(
          Locale.ENGLISH,
          "English",
          Locale.forLanguageTag("nl"),
          "Dutch",
          Locale.forLanguageTag("sv"),
          "Swedish");

  /** The analyzer of a language. */
  static String of(Locale language) {
    return "balie-" + language.getLanguage();
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(TEXT)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    STEMMED.forEach(
        (language, stemmer) ->
            context
                .analyzer(of(language))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("snowballPorter")
                .param("language", stemmer)
                .tokenFilter("asciiFolding"));
  }
}
