package org.balie.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something the caller can understand and act on. Each component owns its own kinds, named as
 * sentences; the text stands in the bundle of the component under {@code error.<code>}.
 *
 * <p>Thrown out of a boundary it rolls the transaction back.
 */
@ApplicationException(rollback = true)
public abstract class BalieException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final transient List<Object> arguments;

  /**
   * @param code what happened, as {@code component.what}; also the key of the text
   * @param status the HTTP status that says the same (RFC 9110)
   * @param arguments of the text, in its order; never secrets or personal data
   */
  protected BalieException(String code, int status, Object... arguments) {
    super(code + List.of(arguments));
    this.code = code;
    this.status = status;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
