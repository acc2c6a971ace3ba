package org.balie.emergency;

/** Where the emergency sign-in was switched. */
public enum SwitchSource {
  /** By an administrator in the product. */
  PRODUCT,
  /** By emergency.sh on a server. */
  SERVER,
  /** By nobody: its time was over. */
  EXPIRY
}
