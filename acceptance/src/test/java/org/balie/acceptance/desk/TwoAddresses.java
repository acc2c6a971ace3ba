package org.balie.acceptance.desk;

import com.microsoft.playwright.Page;
import org.balie.acceptance.api.Api;

/** Somebody whose card has two addresses, because one telephone came with both. */
record TwoAddresses(String mark, Customer first, Mailbox second) {

  static final Page.GetByTextOptions WHOLE = new Page.GetByTextOptions().setExact(true);

  TwoAddresses() {
    this(Customer.mark(), Customer.anybody());
  }

  private TwoAddresses(String mark, Customer first) {
    this(mark, first, new Mailbox("second." + first.email()));
  }

  /** Asks something; the number of the case. */
  String asks(String language) {
    var number = submitted(first.email(), language);
    submitted(second.address(), language);
    return number;
  }

  private String submitted(String email, String language) {
    var contact =
        "{\"name\":\"%s\",\"email\":\"%s\",\"phone\":\"%s\"}"
            .formatted(first.name(), email, telephone());
    var number =
        Api.submitted(
            "{\"subject\":\"About %s\",\"text\":\"A question\",\"language\":\"%s\",\"contact\":%s}"
                .formatted(mark, language, contact));
    Api.processed(number);
    return number;
  }

  private String telephone() {
    return "+31612" + (100_000 + Math.floorMod(first.email().hashCode(), 899_999));
  }

  Mailbox.Mail announcement() {
    return first.mailbox().receivesAbout("A message is waiting for you");
  }
}
