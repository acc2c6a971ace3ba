package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.KeyGenerator;
import org.balie.content.ContentId;
import org.balie.privacy.Vault;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class VaultIT {

  private static final String PIECE =
      "select bytes from content_chunk where content_id = ? and no = 0";

  @Inject Things things;
  @Inject Tables tables;
  @Inject Vault vault;
  @Inject BeanManager beans;

  @Test
  @Requirement("D-55")
  void bytes_come_back_as_they_were_and_lie_unreadable_in_the_database() {
    var bytes = new byte[3_000_000];
    new Random(1).nextBytes(bytes);
    var secret = "een geheim van de klant".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(secret, 0, bytes, 100, secret.length);
    var id = things.stored(bytes);
    assertThat(things.opened(id)).isEqualTo(bytes);
    var piece = (byte[]) tables.value(PIECE, id.value()).orElseThrow();
    assertThat(new String(piece, StandardCharsets.ISO_8859_1)).doesNotContain("een geheim");
  }

  @Test
  @Requirement("D-55")
  void bytes_that_were_changed_or_put_in_the_place_of_others_are_not_given_out() {
    var mine = things.stored("mijn bericht".getBytes(StandardCharsets.UTF_8));
    var other = things.stored("haar bericht".getBytes(StandardCharsets.UTF_8));
    var piece = (byte[]) tables.value(PIECE, mine.value()).orElseThrow();
    piece[piece.length - 1] ^= 1;
    replace(mine, piece);
    assertThatThrownBy(() -> things.opened(mine))
        .hasRootCauseInstanceOf(GeneralSecurityException.class);
    replace(mine, (byte[]) tables.value(PIECE, other.value()).orElseThrow());
    assertThatThrownBy(() -> things.opened(mine))
        .hasRootCauseInstanceOf(GeneralSecurityException.class);
  }

  @Test
  @Requirement("D-55")
  void after_a_rotation_the_new_key_seals_and_the_old_one_still_opens()
      throws IOException, GeneralSecurityException {
    var before = vault.currentKey();
    var old = things.stored("voor de wisseling".getBytes(StandardCharsets.UTF_8));
    var next = addNextKey(before);
    forgetLoadedKeys();
    assertThat(vault.currentKey()).isEqualTo(next).isNotEqualTo(before);
    var fresh = things.stored("na de wisseling".getBytes(StandardCharsets.UTF_8));
    assertThat(keyOf(old)).isEqualTo(before);
    assertThat(keyOf(fresh)).isEqualTo(next);
    assertThat(things.opened(old)).asString().isEqualTo("voor de wisseling");
    assertThat(things.opened(fresh)).asString().isEqualTo("na de wisseling");
  }

  /** What {@code keys.sh data-rotate} does. */
  private static String addNextKey(String newest) throws IOException, GeneralSecurityException {
    var config = ConfigProvider.getConfig();
    var file = Path.of(config.getValue("balie.keystore.path", String.class));
    var password = config.getValue("balie.keystore.password", String.class).toCharArray();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    var name = "balie-data-" + (Integer.parseInt(newest.substring("balie-data-".length())) + 1);
    var generator = KeyGenerator.getInstance("AES");
    generator.init(256);
    var protection = new KeyStore.PasswordProtection(password);
    store.setEntry(name, new KeyStore.SecretKeyEntry(generator.generateKey()), protection);
    try (var out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
    return name;
  }

  /** As a restart does: the next use reads the key store again. */
  private void forgetLoadedKeys() {
    var bean = beans.resolve(beans.getBeans(Vault.class));
    ((AlterableContext) beans.getContext(ApplicationScoped.class)).destroy(bean);
  }

  private Object keyOf(ContentId id) {
    return tables.value("select key_name from content where id = ?", id.value()).orElseThrow();
  }

  private void replace(ContentId id, byte[] bytes) {
    tables.change(
        "update content_chunk set bytes = ? where content_id = ? and no = 0",
        Arrays.copyOf(bytes, bytes.length),
        id.value());
  }
}
