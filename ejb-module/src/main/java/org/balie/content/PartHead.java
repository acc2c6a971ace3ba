package org.balie.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the head of a part says (RFC 7578).
 *
 * @param name of the form field
 * @param fileName without folders; null for a part that is no file, empty when no file was chosen
 * @param mediaType as the sender declares it
 */
public record PartHead(String name, String fileName, String mediaType) {

  private static final int LONGEST_NAME = 200;
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;\"]+)\\s*=\\s*(\"((?:[^\"\\\\]|\\\\.)*)\"|[^;]*)");

  /** Reads the value of a {@code Content-Disposition} header, as its bytes came. */
  static PartHead of(byte[] disposition, String mediaType) {
    var parameters = parameters(text(disposition));
    var extended = parameters.get("filename*");
    var fileName = extended == null ? parameters.get("filename") : decoded(extended);
    return new PartHead(parameters.getOrDefault("name", ""), bare(fileName), mediaType);
  }

  /** Browsers send raw UTF-8; what is none is taken for Latin-1, so that no name is lost. */
  private static String text(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, StandardCharsets.ISO_8859_1);
    }
  }

  private static Map<String, String> parameters(String header) {
    var found = new HashMap<String, String>();
    var parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      var quoted = parameter.group(3);
      var value = quoted == null ? parameter.group(2).strip() : unquoted(quoted);
      found.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
    }
    return found;
  }

  /**
   * Only an escaped quote or backslash is one: old browsers send {@code C:\folder\file} as it is.
   */
  private static String unquoted(String text) {
    return text.replace("\\\"", "\"").replace("\\\\", "\\").replace("%22", "\"");
  }

  /** {@code UTF-8''na%C3%AFve.txt} (RFC 8187). */
  private static String decoded(String extended) {
    var parts = extended.split("'", 3);
    if (parts.length < 3) {
      return extended;
    }
    var bytes = new ByteArrayOutputStream();
    var text = parts[2];
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%' && isHex(text, i + 1)) {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    var latin = parts[0].toLowerCase(Locale.ROOT).startsWith("iso-8859-1");
    return bytes.toString(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static boolean isHex(String text, int from) {
    return from + 2 <= text.length()
        && text.substring(from, from + 2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** The last step of a path, without characters that mislead a reader or a file system. */
  private static String bare(String fileName) {
    if (fileName == null) {
      return null;
    }
    var last = fileName.substring(lastSlash(fileName) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\p{Cs}", "_").strip();
    if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) {
      return fileName.isBlank() ? "" : "file";
    }
    return clean.length() <= LONGEST_NAME ? clean : shortened(clean);
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  /** Cut in the middle: the ending tells what it is. */
  private static String shortened(String name) {
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
    var most = LONGEST_NAME - ending.length();
    var cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
    return name.substring(0, cut) + ending;
  }

  public boolean isFile() {
    return fileName != null;
  }
}
