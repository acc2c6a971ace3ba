package org.balie.text.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilePermission;
import java.net.SocketPermission;
import java.nio.file.Path;
import java.security.Permission;
import org.junit.jupiter.api.Test;

class FenceTest {

  private final Fence fence = new Fence();

  private void refuses(Permission asked) {
    assertThatThrownBy(() -> fence.checkPermission(asked)).isInstanceOf(SecurityException.class);
  }

  private void grants(Permission asked) {
    assertThatCode(() -> fence.checkPermission(asked)).doesNotThrowAnyException();
  }

  private static final String WORDS = System.getProperty("java.io.tmpdir") + "/words.txt";

  @Test
  void no_way_to_the_network() {
    refuses(new SocketPermission("example.org:443", "connect"));
    refuses(new SocketPermission("example.org", "resolve"));
    refuses(new SocketPermission("localhost:0", "listen"));
  }

  @Test
  void nothing_is_written_deleted_or_started() {
    refuses(new FilePermission(WORDS, "write"));
    refuses(new FilePermission(WORDS, "delete"));
    refuses(new FilePermission("/bin/sh", "execute"));
  }

  @Test
  void only_its_own_libraries_are_read() {
    var library = System.getProperty("java.class.path").split(":", 2)[0];
    grants(new FilePermission(library, "read"));
    grants(new FilePermission(Path.of(System.getProperty("java.home"), "lib").toString(), "read"));
    refuses(new FilePermission("/etc/passwd", "read"));
    refuses(new FilePermission(library + "/../../../etc/passwd", "read"));
    refuses(new FilePermission(library, "read,write"));
  }

  @Test
  void nobody_takes_it_down() {
    refuses(new RuntimePermission("setSecurityManager"));
  }
}
