package org.balie.agent;

/** How somebody signed in. */
public enum SessionKind {
  /** At the identity provider. */
  PROVIDER,
  /** With a personal emergency account, while the provider is down. */
  EMERGENCY
}
