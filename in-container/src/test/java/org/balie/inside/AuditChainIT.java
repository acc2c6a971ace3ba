package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.balie.privacy.AuditLog;
import org.balie.privacy.boundary.AuditDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditChainIT {

  private static final Duration SEALED = Duration.ofSeconds(30);

  private static final String LINE =
      "id, at, actor_kind, actor_id, origin, action, object, result, detail, seal_no";

  @Inject Work work;
  @Inject Tables tables;
  @Inject AuditLog audit;
  @Inject AuditDesk desk;

  @Test
  @Requirement("D-55")
  void the_chain_is_whole_however_many_write_and_fail_while_it_is_sealed() {
    var word = Things.newWord();
    var writers =
        IntStream.range(0, 300).mapToObj(i -> (Callable<Boolean>) () -> writes(word, i)).toList();
    var went = work.atOnce(writers).stream().filter(Work.Outcome::went).count();
    assertThat(went).isEqualTo(200);
    sealed(word, 200);
    assertThat(desk.verify()).isEmpty();
  }

  @Test
  @Requirement("D-55")
  void a_line_that_was_changed_or_removed_breaks_the_chain_where_it_stood() {
    var word = Things.newWord();
    writes(word, 1);
    sealed(word, 1);
    var seal =
        (Number)
            tables.value("select seal_no from audit_event where detail = ?", word).orElseThrow();
    tables.change("update audit_event set action = 'inside.forge' where detail = ?", word);
    assertThat(desk.verify()).hasValue(seal.longValue());
    tables.change("update audit_event set action = 'inside.write' where detail = ?", word);
    assertThat(desk.verify()).isEmpty();
    // Not by taking its seal away: the sealing job would give it the next one.
    var line = tables.row("select " + LINE + " from audit_event where detail = ?", word);
    tables.change("delete from audit_event where detail = ?", word);
    assertThat(desk.verify()).hasValue(seal.longValue());
    tables.change("insert into audit_event (" + LINE + ") values (?,?,?,?,?,?,?,?,?,?)", line);
    assertThat(desk.verify()).isEmpty();
  }

  /** Writes a line; every third writer then fails, and the line with it. */
  private boolean writes(String word, int writer) {
    return work.inTransaction(
        () -> {
          audit.done("inside.write", "inside/" + writer, word);
          if (writer % 3 == 0) {
            throw new IllegalStateException("This one fails");
          }
          return true;
        });
  }

  private void sealed(String word, long lines) {
    Eventually.within(
        SEALED,
        () -> tables.count("audit_event", "detail = ? and seal_no is not null", word),
        count -> count == lines);
  }
}
