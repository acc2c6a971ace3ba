package org.balie.acceptance.desk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The keys of a token issuer, where Dovecot looks for them: {@code <client>/<algorithm>/<key>}. */
record TokenKeys(String address, String client) {

  private static final int LINE = 64;

  void into(Path folder) throws IOException, GeneralSecurityException {
    try (var answer = URI.create(address).toURL().openStream();
        var reader = Json.createReader(answer)) {
      for (var key : reader.readObject().getJsonArray("keys")) {
        var file =
            folder.resolve(client).resolve("RS256").resolve(key.asJsonObject().getString("kid"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, pem(key.asJsonObject()), StandardCharsets.US_ASCII);
      }
    }
  }

  /** RFC 7517 in, RFC 7468 out. */
  private static String pem(JsonObject key) throws GeneralSecurityException {
    var rsa = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
    var bytes = KeyFactory.getInstance("RSA").generatePublic(rsa).getEncoded();
    var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
  }

  private static BigInteger number(JsonObject key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
  }
}
