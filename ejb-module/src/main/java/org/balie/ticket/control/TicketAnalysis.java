package org.balie.ticket.control;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are cut: lower case and without accents, so that "Akesson" finds "Åkesson". */
public class TicketAnalysis implements LuceneAnalysisConfigurer {

  static final String TEXT = "balie-text";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(TEXT)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
  }
}
