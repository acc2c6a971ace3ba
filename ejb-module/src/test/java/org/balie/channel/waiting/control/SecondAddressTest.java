package org.balie.channel.waiting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondAddressTest {

  @Test
  void the_code_goes_to_the_first_address_that_the_mail_does_not_reach() {
    var emails = List.of("ada@home.nl", "ada@work.nl", "ada@club.nl");
    assertThat(SecondAddress.of(emails, "ada@home.nl")).contains("ada@work.nl");
    assertThat(SecondAddress.of(emails, "ada@work.nl")).contains("ada@home.nl");
    assertThat(SecondAddress.of(emails, "ada@elsewhere.nl")).contains("ada@home.nl");
  }

  @Test
  void another_way_to_write_the_same_mailbox_is_no_second_address() {
    assertThat(SecondAddress.of(List.of("Ada@Home.NL", "ada+code@home.nl"), "ada@home.nl"))
        .isEmpty();
    assertThat(SecondAddress.of(List.of("ada@home.nl"), "ada+desk@home.nl")).isEmpty();
    assertThat(SecondAddress.of(List.of("+ada@home.nl"), "ada@home.nl")).contains("+ada@home.nl");
    assertThat(SecondAddress.of(List.of(), "ada@home.nl")).isEmpty();
  }

  @Test
  void its_owner_recognises_it_and_nobody_learns_it() {
    assertThat(SecondAddress.masked("jan.devries@example.nl")).isEqualTo("j•••@e•••.nl");
    assertThat(SecondAddress.masked("å@gävle.se")).isEqualTo("å•••@g•••.se");
    assertThat(SecondAddress.masked("root@localhost")).isEqualTo("r•••@l•••");
    assertThat(SecondAddress.masked("nothing")).isEqualTo("•••");
  }
}
