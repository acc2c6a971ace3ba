package org.balie.channel.email.smime;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which certificates of a directory we encrypt with. */
class OfferedTest {

  private static final String ADA = "ada@burger.test";
  private static final Issuer ISSUER = new Issuer("Issuer");
  private static final Keyring KEYS = Issuer.keyring(List.of(), List.of(ISSUER));

  private static Offered judge(Issuer.Holder holder, String address, Keyring keys) {
    try {
      return Offered.judge(holder.certificate().getEncoded(), address, keys, Issuer.NOW);
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Fitness fitness(Issuer.Holder holder) {
    return judge(holder, ADA, KEYS).fitness();
  }

  @Test
  void one_that_names_the_address_and_whose_issuer_we_trust_fits() {
    assertThat(fitness(ISSUER.issue(ADA))).isEqualTo(Fitness.FIT);
    assertThat(judge(ISSUER.issue(ADA), " Ada@Burger.Test ", KEYS).fitness())
        .isEqualTo(Fitness.FIT);
  }

  @Test
  void one_of_somebody_else_never_does() {
    assertThat(fitness(ISSUER.issue("eva@burger.test"))).isEqualTo(Fitness.OTHER_ADDRESS);
  }

  @Test
  void neither_does_one_that_ended() {
    var ended = ISSUER.issue(ADA, Issuer.NOW.minus(Duration.ofDays(1)));
    assertThat(fitness(ended)).isEqualTo(Fitness.EXPIRED);
  }

  @Test
  void nor_one_that_nobody_we_trust_vouches_for() {
    assertThat(fitness(new Issuer("Nobody knows").issue(ADA))).isEqualTo(Fitness.UNTRUSTED);
    assertThat(judge(ISSUER.issue(ADA), ADA, Keyring.EMPTY).fitness()).isEqualTo(Fitness.UNTRUSTED);
  }

  @Test
  void nor_what_is_no_certificate() {
    var noise = Offered.judge(new byte[] {1, 2, 3}, ADA, KEYS, Issuer.NOW);
    assertThat(noise.fitness()).isEqualTo(Fitness.UNREADABLE);
    assertThat(noise.certificate()).isNull();
  }

  @Test
  void of_several_the_one_that_was_issued_last_is_taken() {
    var older = judge(ISSUER.issue(ADA), ADA, KEYS);
    var newer = judge(ISSUER.issue(ADA, Issuer.NOW.minus(Duration.ofDays(1)), 20), ADA, KEYS);
    var others = judge(ISSUER.issue("eva@burger.test"), ADA, KEYS);
    assertThat(Offered.best(List.of(others, older, newer))).contains(newer.certificate());
    assertThat(Offered.best(List.of(others))).isEmpty();
  }
}
