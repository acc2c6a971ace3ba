package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;

/** Which page of a long list is shown, and the addresses of the ones beside it. */
@Named
@RequestScoped
public class Paging {

  static final int SIZE = 50;
  private static final int LAST = 100_000;

  @Inject @Param Integer page;
  @Inject @Param String find;

  public int getNumber() {
    return page == null ? 1 : Math.min(Math.max(page, 1), LAST);
  }

  int first() {
    return (getNumber() - 1) * SIZE;
  }

  public boolean needed(long total) {
    return total > SIZE;
  }

  public long last(long total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The query of another page of the same list. */
  public String to(int other) {
    var words = find == null ? "" : "find=" + URLEncoder.encode(find, StandardCharsets.UTF_8) + "&";
    return words + "page=" + other;
  }
}
