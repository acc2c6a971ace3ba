package org.balie.content;

/** How much the files that come together may measure, in bytes. */
public final class FileLimits {

  public static final long ONE = 25L << 20;
  public static final long ALL = 100L << 20;
  public static final int COUNT = 20;

  private FileLimits() {}

  /** Refuses more files, or more bytes of all of them, than come at once. */
  public static void check(int files, long total) {
    if (files > COUNT) {
      throw new TooManyFiles(COUNT);
    }
    if (total > ALL) {
      throw new ContentTooLarge(ALL);
    }
  }
}
