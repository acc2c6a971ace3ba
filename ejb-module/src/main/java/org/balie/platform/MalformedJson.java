package org.balie.platform;

/** Text that is no JSON object; says where it stops being one. */
public class MalformedJson extends BalieException {

  private static final long serialVersionUID = 1L;

  public MalformedJson(long line, long column) {
    super("platform.malformed-json", 400, line, column);
  }
}
