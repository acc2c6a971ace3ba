package org.balie.platform;

/** Somebody else changed the same thing since it was read; nothing was overwritten. */
public class EditConflict extends BalieException {

  private static final long serialVersionUID = 1L;

  private final long seen;
  private final long current;

  public EditConflict(long seen, long current) {
    super("platform.edit-conflict", 412, seen, current);
    this.seen = seen;
    this.current = current;
  }

  public long seen() {
    return seen;
  }

  public long current() {
    return current;
  }
}
