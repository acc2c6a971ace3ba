package org.balie.channel.email.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Mails that carry what only Outlook can open. */
class OutlookTest {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private ReadMail read(String words, String type, String name, byte[] file) throws IOException {
    var mail =
        """
        From: Ada <ada@burger.test>
        Subject: Packed
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        %s
        --b
        Content-Type: %s; name="%s"
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(words, type, name, name, Base64.getMimeEncoder().encodeToString(file));
    return MailReader.read(new ByteArrayInputStream(mail.getBytes(UTF_8)), this::take);
  }

  private FileTaker.Kept take(MailFile file, java.io.InputStream bytes) throws IOException {
    var all = bytes.readAllBytes();
    files.put(file.name(), all);
    return () -> new ByteArrayInputStream(all);
  }

  @Test
  void what_is_packed_in_winmail_dat_can_be_opened() throws IOException {
    var packed = new Tnef().attachment("Begroting 2027.txt", "een begroting").bytes();
    var mail = read("Zie bijlage.", "application/ms-tnef", "winmail.dat", packed);
    assertThat(mail.text()).isEqualToIgnoringWhitespace("Zie bijlage.");
    assertThat(files.keySet()).containsExactly("winmail.dat", "Begroting 2027.txt");
    assertThat(new String(files.get("Begroting 2027.txt"), ISO_8859_1)).isEqualTo("een begroting");
  }

  @Test
  void a_mail_as_a_file_is_read_along() throws IOException {
    var message = Msg.with("Klacht över bron", "Bron är stängd.", "karta.txt", "en karta");
    var mail = read("FYI", "application/octet-stream", "Klacht.MSG", message);
    assertThat(mail.text()).contains("FYI", "Subject: Klacht över bron", "Bron är stängd.");
    assertThat(files.keySet()).containsExactly("Klacht.MSG", "karta.txt");
    assertThat(new String(files.get("karta.txt"), UTF_8)).isEqualTo("en karta");
  }

  @Test
  void what_only_bears_the_name_stays_a_file() throws IOException {
    for (var name : new String[] {"winmail.dat", "note.msg"}) {
      var mail = read("Hello", "application/octet-stream", name, "no such thing".getBytes(UTF_8));
      assertThat(mail.text()).isEqualToIgnoringWhitespace("Hello");
      assertThat(mail.trouble()).isEmpty();
      assertThat(files).containsKey(name);
    }
  }

  @Test
  void a_file_that_was_cut_off_is_still_there() throws IOException {
    var packed = new Tnef().attachment("a.txt", "x".repeat(5_000)).bytes();
    for (var length = 0; length < packed.length; length += 97) {
      files.clear();
      var cut = java.util.Arrays.copyOf(packed, length);
      assertThat(read("Cut", "application/ms-tnef", "winmail.dat", cut).text()).contains("Cut");
      assertThat(files).containsKey("winmail.dat");
    }
  }

  /** A stream as [MS-OXTNEF], section 2.1.3, writes it. */
  private static final class Tnef {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int ATTACH_REND_DATA = 0x00069002;
    private static final int ATTACH_TITLE = 0x00018010;
    private static final int ATTACH_DATA = 0x0006800F;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Tnef() {
      out.writeBytes(little(6).putInt(SIGNATURE).putShort((short) 1).array());
    }

    private static ByteBuffer little(int size) {
      return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    Tnef attachment(String name, String content) {
      attribute(ATTACH_REND_DATA, new byte[14]);
      attribute(ATTACH_TITLE, (name + "\0").getBytes(ISO_8859_1));
      attribute(ATTACH_DATA, content.getBytes(ISO_8859_1));
      return this;
    }

    private void attribute(int id, byte[] data) {
      var sum = 0;
      for (var each : data) {
        sum += each & 0xff;
      }
      out.write(2);
      out.writeBytes(little(8).putInt(id).putInt(data.length).array());
      out.writeBytes(data);
      out.writeBytes(little(2).putShort((short) sum).array());
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /** A compound file with the streams that [MS-OXMSG], section 2, names. */
  private static final class Msg {

    private Msg() {}

    static byte[] with(String subject, String body, String fileName, String file) {
      try (var store = new POIFSFileSystem()) {
        var root = store.getRoot();
        string(root, "0037", subject);
        string(root, "1000", body);
        put(root, "__properties_version1.0", new byte[32]);
        root.createDirectory("__nameid_version1.0");
        var attached = root.createDirectory("__attach_version1.0_#00000000");
        string(attached, "3707", fileName);
        put(attached, "__substg1.0_37010102", file.getBytes(UTF_8));
        put(attached, "__properties_version1.0", new byte[8]);
        var out = new ByteArrayOutputStream();
        store.writeFilesystem(out);
        return out.toByteArray();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private static void string(DirectoryEntry where, String tag, String text) throws IOException {
      put(where, "__substg1.0_" + tag + "001F", text.getBytes(UTF_16LE));
    }

    private static void put(DirectoryEntry where, String name, byte[] bytes) throws IOException {
      where.createDocument(name, new ByteArrayInputStream(bytes));
    }
  }
}
