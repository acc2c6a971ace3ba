package org.balie.handover.topdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTextTest {

  @Test
  void plain_text_is_escaped_and_comes_back_as_it_was() {
    var text = "2 < 3 & \"so\"\n<script>alert(1)</script>";
    assertThat(TrailText.html(text)).doesNotContain("<script").contains("<br>");
    assertThat(TrailText.plain(TrailText.html(text))).isEqualTo(text);
  }

  @Test
  void an_escaped_entity_is_not_read_twice() {
    assertThat(TrailText.plain("a &amp;lt; b")).isEqualTo("a &lt; b");
  }

  @Test
  void every_entry_of_ours_ends_with_its_mark() {
    assertThat(TrailText.marked("Hello", "[B-2026-000123/2-3]"))
        .isEqualTo("Hello<br>[B-2026-000123/2-3]");
  }

  @Test
  void a_subject_is_cut_in_code_units_and_never_through_a_character() {
    assertThat(IncidentForm.shortened("x".repeat(80), 80)).hasSize(80);
    assertThat(IncidentForm.shortened("x".repeat(81), 80)).hasSize(80).endsWith("…");
    assertThat(IncidentForm.shortened("x".repeat(78) + "😀😀", 80)).hasSize(79).endsWith("x…");
  }
}
