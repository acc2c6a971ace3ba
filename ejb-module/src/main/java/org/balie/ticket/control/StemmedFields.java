package org.balie.ticket.control;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;

/** A field of the index for each language whose stems are known. */
record StemmedFields(Map<String, IndexFieldReference<String>> fields) {

  /** Declares them, of as many values as there are. */
  static StemmedFields declared(TypeBindingContext context, String prefix) {
    var fields = new HashMap<String, IndexFieldReference<String>>();
    for (var language : TicketAnalysis.STEMMED.keySet()) {
      var reference =
          context
              .indexSchemaElement()
              .field(
                  name(prefix, language), f -> f.asString().analyzer(TicketAnalysis.of(language)))
              .multiValued()
              .toReference();
      fields.put(language.getLanguage(), reference);
    }
    return new StemmedFields(fields);
  }

  static Stream<String> names(String prefix) {
    return TicketAnalysis.STEMMED.keySet().stream().map(language -> name(prefix, language));
  }

  private static String name(String prefix, Locale language) {
    return prefix + "_" + language.getLanguage();
  }

  /** The field of a language; none when its stems are not known. */
  Optional<IndexFieldReference<String>> of(String language) {
    var plain = Locale.forLanguageTag(String.valueOf(language)).getLanguage();
    return Optional.ofNullable(fields.get(plain));
  }
}
