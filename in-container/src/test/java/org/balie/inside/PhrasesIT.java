package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;
import org.balie.phrase.boundary.PhraseDesk;
import org.balie.platform.InvalidInput;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody else in these tests keeps phrases. */
@ExtendWith(ArquillianExtension.class)
class PhrasesIT {

  private static final int MOST = 500;

  @Inject PhraseDesk desk;
  @Inject Work work;

  @Test
  @Requirement("D-45")
  void nobody_keeps_more_phrases_than_a_list_can_show() {
    var first = kept("first");
    work.inTransaction(() -> IntStream.range(1, MOST).forEach(at -> kept("number " + at)));
    assertThatThrownBy(() -> kept("one more"))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.faults()).hasSize(1));
    assertThat(desk.atHand()).hasSizeGreaterThanOrEqualTo(MOST);

    desk.remove(first);
    var last = kept("in its place");
    assertThatThrownBy(() -> desk.putBack(first)).isInstanceOf(InvalidInput.class);
    desk.remove(last);
    desk.putBack(first);
  }

  private UUID kept(String title) {
    return desk.keep(new Phrase(null, Whose.OWN, null, title, "", null, "Text", 0));
  }
}
