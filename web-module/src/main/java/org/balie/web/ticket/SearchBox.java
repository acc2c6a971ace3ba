package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.balie.privacy.SealedWords;
import org.omnifaces.cdi.Param;

/**
 * What somebody searches for. People search for people: in the address of the list the words are
 * sealed; words in the clear come from links of our own, such as those of tags.
 */
@Named
@RequestScoped
public class SearchBox {

  /** No search begins with it, for it means nothing there. */
  static final String SEALED = "~";

  @Inject
  @Param(name = "q")
  String query;

  @Inject SealedWords sealed;

  private String words;

  /** Null when nothing was searched for. */
  public String getWords() {
    if (words == null && query != null) {
      words = isSealed() ? sealed.open(query.substring(SEALED.length())).orElse("") : query;
    }
    return words;
  }

  /** The words of this request as its address has them. */
  String query() {
    return isSealed() ? query : URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** As they stand in an address. */
  public String query(String other) {
    return SEALED + sealed.seal(other);
  }

  private boolean isSealed() {
    return query.startsWith(SEALED);
  }
}
