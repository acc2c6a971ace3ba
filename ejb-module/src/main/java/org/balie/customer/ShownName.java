package org.balie.customer;

/** What lists show of a customer: of a protected one nothing that tells who it is. */
public final class ShownName {

  /** In JPQL, of a {@code Customer c}. */
  public static final String OF_C =
      "case when c.protectedIdentity = true then '" + CustomerCard.MASK + "' else c.name end";

  private ShownName() {}

  /** Something a {@code Customer c} said, in JPQL; nothing of a protected one. */
  public static String only(String said) {
    return "case when c.protectedIdentity = true then '' else " + said + " end";
  }
}
