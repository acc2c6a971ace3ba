package org.balie.channel.webform.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseField.Option;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.InvalidInput;
import org.balie.platform.MalformedJson;
import org.balie.topic.Topic;
import org.balie.topic.TopicTree;
import org.balie.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

  private static final CaseType QUESTION =
      new CaseType(
          "question",
          Map.of(),
          "NORMAL",
          null,
          null,
          Map.of(),
          List.of(),
          List.of(
              field("note", Kind.TEXT),
              field("count", Kind.NUMBER),
              field("since", Kind.DATE),
              field("place", Kind.CHOICE)),
          null,
          Map.of(),
          null);

  private static final Topic LOGIN =
      new Topic(new UUID(0, 1), null, "digital/login", Map.of(), Map.of(), null, null, true, null);

  private final SubmissionReader reader = new SubmissionReader(new OneType(), new OneTopic());

  private static CaseField field(String code, Kind kind) {
    return new CaseField(
        code, kind, Map.of(), false, List.of(new Option("home", Map.of())), null, null);
  }

  private record OneType() implements CaseTypes {
    @Override
    public Optional<CaseType> find(String code) {
      return Optional.of(QUESTION).filter(t -> t.code().equals(code));
    }

    @Override
    public Optional<CaseType> find(String code, int revision) {
      return find(code);
    }

    @Override
    public List<CaseType> active() {
      return List.of(QUESTION);
    }

    @Override
    public int revision(String code) {
      return 1;
    }

    @Override
    public Set<String> hiddenFrom(UUID agent) {
      return Set.of();
    }

    @Override
    public Set<String> restricted() {
      return Set.of();
    }
  }

  private record OneTopic() implements Topics {
    @Override
    public Optional<Topic> byPath(String path) {
      return Optional.of(LOGIN).filter(t -> t.path().equals(path));
    }

    @Override
    public Optional<Topic> byId(UUID id) {
      return Optional.of(LOGIN);
    }

    @Override
    public List<Topic> active() {
      return List.of(LOGIN);
    }

    @Override
    public String trail(Topic topic, Locale language) {
      return topic.path();
    }

    @Override
    public TopicTree tree() {
      return new TopicTree(active(), Map.of());
    }
  }

  private List<String> pointersOf(String json) {
    var refused =
        catchThrowableOfType(InvalidInput.class, () -> reader.check(json.getBytes(UTF_8)));
    return refused == null
        ? List.of()
        : refused.faults().stream().map(InvalidInput.Fault::pointer).toList();
  }

  @Test
  void only_the_text_is_mandatory() {
    assertThat(pointersOf("{\"text\":\"x\"}")).isEmpty();
    assertThat(pointersOf("{}")).containsExactly("/text");
    assertThat(pointersOf("{\"text\":\" \\n\"}")).containsExactly("/text");
    assertThat(pointersOf("{\"text\":null}")).containsExactly("/text");
  }

  @Test
  void a_whole_form_is_read() {
    var json =
        """
        {"subject":"S","text":"T","contact":{"name":"N","email":"a@b.nl","phone":"+31 (20) 123"},
         "language":"SV","form":"f","pageUrl":"https://kb.test/x","caseType":"question",
         "topic":"digital/login","consent":true,
         "fields":{"note":"n","count":3,"since":"2026-11-22","place":"home"}}
        """;
    assertThat(pointersOf(json)).isEmpty();
    var form = reader.accepted(json.getBytes(UTF_8));
    assertThat(form.question().topic()).isEqualTo(LOGIN.id());
    assertThat(form.question().language()).isEqualTo("sv");
    assertThat(form.contact().email()).isEqualTo("a@b.nl");
    assertThat(form.question().fields())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("note", "n", "count", "3", "since", "2026-11-22", "place", "home"));
  }

  @Test
  void all_faults_come_at_once() {
    var json =
        """
        {"tekst":"x","subject":3,"contact":{"email":"foo","phone":"call me","fax":"1"},
         "caseType":"nope","topic":"a/b","consent":"yes","language":"dutch",
         "pageUrl":"javascript:alert(1)","fields":{"x":1}}
        """;
    assertThat(pointersOf(json))
        .containsExactlyInAnyOrder(
            "/text",
            "/tekst",
            "/subject",
            "/contact/email",
            "/contact/phone",
            "/contact/fax",
            "/caseType",
            "/topic",
            "/consent",
            "/language",
            "/pageUrl");
  }

  @Test
  void own_fields_have_the_kinds_of_their_case_type() {
    assertThat(
            pointersOf(
                """
                {"text":"x","fields":{"note":1,"count":"3","since":"22-11-2026","place":"moon","other":1}}
                """))
        .containsExactlyInAnyOrder(
            "/fields/note", "/fields/count", "/fields/since", "/fields/place", "/fields/other");
  }

  @Test
  void a_name_that_stands_twice_is_a_fault() {
    assertThat(pointersOf("{\"text\":\"x\",\"text\":\"y\"}")).containsExactly("/text");
    assertThat(pointersOf("{\"text\":\"x\",\"contact\":{\"name\":\"a\",\"name\":\"b\"}}"))
        .containsExactly("/contact/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800"})
  void characters_no_text_can_have_are_faults(String text) {
    assertThat(pointersOf("{\"text\":\"" + text + "\"}")).containsExactly("/text");
  }

  @Test
  void the_longest_text_is_a_hundred_thousand_characters() {
    assertThat(pointersOf("{\"text\":\"" + "x".repeat(100_000) + "\"}")).isEmpty();
    assertThat(pointersOf("{\"text\":\"" + "x".repeat(100_001) + "\"}")).containsExactly("/text");
  }

  @Test
  void deep_nesting_is_refused() {
    var deep = "{\"text\":\"x\",\"fields\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
    assertThat(pointersOf(deep)).containsExactly("");
  }

  @Test
  void text_that_is_not_utf_8_is_refused() {
    var latin = "{\"text\":\"caf\u00e9\"}".getBytes(ISO_8859_1);
    assertThat(catchThrowableOfType(InvalidInput.class, () -> reader.check(latin))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"x\"",
        "{",
        "{\"text\":",
        "{\"text\":\"x\"} {}",
        "{'text':'x'}",
        "nul"
      })
  void what_is_no_object_is_refused(String json) {
    assertThat(catchThrowableOfType(MalformedJson.class, () -> reader.check(json.getBytes(UTF_8))))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jan.de-vries+kb@sub.example.nl", "o'neill@example.com", "räk@smörgås.se"})
  void uncommon_addresses_are_addresses(String email) {
    assertThat(pointersOf("{\"text\":\"x\",\"contact\":{\"email\":\"" + email + "\"}}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foo", "a@b", "a b@c.nl", "a@b@c.nl", "<a@b.nl>", "a@b.nl,c@d.nl", "@b.nl"})
  void what_no_mail_can_reach_is_a_fault(String email) {
    assertThat(pointersOf("{\"text\":\"x\",\"contact\":{\"email\":\"" + email + "\"}}"))
        .containsExactly("/contact/email");
  }
}
