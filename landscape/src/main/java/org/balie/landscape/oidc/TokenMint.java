package org.balie.landscape.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;

/** Turns claims into tokens: properly, and in the ways a verifier has to refuse (RFC 8725, 2.1). */
final class TokenMint {
  private static final int PEM_LINE = 64;

  private final SigningKeys keys;

  TokenMint(SigningKeys keys) {
    this.keys = keys;
  }

  String mint(Map<String, Object> claims, Signature signature) {
    var current = keys.current();
    return switch (signature) {
      case RS256 -> rs256(claims, current, current.getKeyID());
      case FOREIGN_KEY -> rs256(claims, keys.foreign(), current.getKeyID());
      case UNKNOWN_KID -> rs256(claims, keys.foreign(), keys.foreign().getKeyID());
      case HS256 -> hs256(claims, current);
      case NONE -> new PlainJWT(new PlainHeader(), claimsSet(claims)).serialize();
    };
  }

  private static String rs256(Map<String, Object> claims, RSAKey key, String kid) {
    try {
      return signed(claims, JWSAlgorithm.RS256, kid, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not sign", e);
    }
  }

  /** The public key taken for a shared secret: the oldest confusion of JWT libraries. */
  private static String hs256(Map<String, Object> claims, RSAKey key) {
    try {
      var secret = pem(key).getBytes(StandardCharsets.UTF_8);
      return signed(claims, JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not sign", e);
    }
  }

  private static String signed(
      Map<String, Object> claims, JWSAlgorithm algorithm, String kid, JWSSigner signer)
      throws JOSEException {
    var header = new JWSHeader.Builder(algorithm).keyID(kid).type(JOSEObjectType.JWT).build();
    var token = new SignedJWT(header, claimsSet(claims));
    token.sign(signer);
    return token.serialize();
  }

  static String pem(RSAKey key) throws JOSEException {
    var lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'});
    var body = lines.encodeToString(key.toRSAPublicKey().getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
  }

  private static JWTClaimsSet claimsSet(Map<String, Object> claims) {
    try {
      return JWTClaimsSet.parse(claims);
    } catch (ParseException e) {
      throw new IllegalArgumentException("Not claims: " + e.getMessage(), e);
    }
  }

  /** The ways to sign. */
  enum Signature {
    RS256,
    FOREIGN_KEY,
    UNKNOWN_KID,
    HS256,
    NONE
  }
}
