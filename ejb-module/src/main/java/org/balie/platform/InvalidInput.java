package org.balie.platform;

import java.util.List;

/** Input that does not fit, with every fault at once so that nobody has to try again and again. */
public class InvalidInput extends BalieException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidInput(List<Fault> faults) {
    super("platform.invalid-input", 400, faults.size());
    this.faults = List.copyOf(faults);
  }

  public InvalidInput(String pointer, String code, Object... arguments) {
    this(List.of(new Fault(pointer, code, List.of(arguments))));
  }

  public List<Fault> faults() {
    return faults;
  }

  /**
   * One fault.
   *
   * @param pointer where, as a JSON pointer (RFC 6901), for example {@code /contact/email}
   * @param code key of the text, for example {@code invalid.required}
   * @param arguments of the text
   */
  public record Fault(String pointer, String code, List<Object> arguments) {

    public static Fault of(String pointer, String code, Object... arguments) {
      return new Fault(pointer, code, List.of(arguments));
    }
  }
}
