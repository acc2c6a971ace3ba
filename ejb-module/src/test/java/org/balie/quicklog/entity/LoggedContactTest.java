package org.balie.quicklog.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.balie.quicklog.ContactBecameCase;
import org.balie.quicklog.ContactResult;
import org.balie.quicklog.entity.LoggedContact.What;
import org.junit.jupiter.api.Test;

class LoggedContactTest {

  private static final UUID SOMETHING = new UUID(0, 1);

  private final LoggedContact contact =
      new LoggedContact(
          new What(SOMETHING, "phone", ContactResult.ANSWERED, null, null, null),
          SOMETHING,
          Instant.EPOCH);

  @Test
  void a_contact_that_became_a_case_stays() {
    contact.mayGo();
    contact.became(SOMETHING);
    assertThat(contact.ticket()).isEqualTo(SOMETHING);
    assertThatThrownBy(contact::mayGo).isInstanceOf(ContactBecameCase.class);
  }

  @Test
  void a_result_has_the_code_of_its_texts() {
    assertThat(ContactResult.CALLED_BACK.code()).isEqualTo("called-back");
    assertThat(ContactResult.ofCode("called-back")).isEqualTo(ContactResult.CALLED_BACK);
  }
}
