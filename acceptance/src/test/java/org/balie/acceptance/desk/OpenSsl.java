package org.balie.acceptance.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A foreign program that signs, encrypts and reads mail, and the issuer of its certificates. */
final class OpenSsl {

  static final String PASSWORD = "geheim";

  private final Path folder;

  OpenSsl(Path folder) {
    this.folder = folder;
    run("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Issuer -keyout ca.key -out ca.pem");
    write("password", PASSWORD);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String text) {
    try {
      Files.writeString(file(name), text, ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String text(String name) {
    try {
      return Files.readString(file(name), ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A certificate with its key, as NAME.pem, NAME.key and NAME.p12. */
  void certificate(String name, String address) {
    run(
        ("req -newkey rsa:2048 -nodes -subj /CN=%s -addext subjectAltName=email:%s -addext"
                + " extendedKeyUsage=emailProtection -addext keyUsage=digitalSignature,keyEncipherment"
                + " -keyout %s.key -out %s.csr")
            .formatted(name, address, name, name));
    run(
        "x509 -req -in %s.csr -CA ca.pem -CAkey ca.key -days 2 -copy_extensions copyall -out %s.pem"
            .formatted(name, name));
    run(
        "pkcs12 -export -inkey %s.key -in %s.pem -certfile ca.pem -passout file:password -out %s.p12"
            .formatted(name, name, name));
  }

  /** A part that its writer signed, with the headers of the part. */
  String signed(String by, String words) {
    write("words", "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words + "\r\n");
    run("cms -sign -in words -signer %s.pem -inkey %s.key -out signed".formatted(by, by));
    return text("signed");
  }

  String encrypted(String to, String part) {
    write("open", part);
    run("cms -encrypt -aes256 -in open -out closed %s.pem".formatted(to));
    return text("closed");
  }

  String decrypted(String by, byte[] mail) {
    write("closed", new String(mail, ISO_8859_1));
    run("cms -decrypt -in closed -recip %s.pem -inkey %s.key -out open".formatted(by, by));
    return text("open");
  }

  /** What was signed; an error when the signature is not good. */
  String verified(String mail) {
    write("signed", mail);
    run("cms -verify -in signed -CAfile ca.pem -out words");
    return text("words");
  }

  private void run(String command) {
    var words = new ArrayList<>(List.of("openssl"));
    words.addAll(List.of(command.split(" ")));
    Program.run(folder, words);
  }
}
