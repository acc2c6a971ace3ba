package org.balie.emergency.control;

/** Base 32 without padding (RFC 4648), as authenticator apps take secrets by hand. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    var pending = 0;
    var bits = 0;
    for (var b : bytes) {
      pending = (pending << Byte.SIZE | b & 0xff) & 0xfff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(ALPHABET.charAt(pending >> (bits - BITS) & 0x1f));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt(pending << (BITS - bits) & 0x1f)).toString();
  }
}
