package org.balie.agent;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who signed in and what they may do: small and serialisable, kept in the session and asserted
 * again on every request.
 *
 * @param language chosen by the person; null follows the browser
 * @param lettersOff letters alone do nothing on a page (WCAG 2.1.4)
 */
public record AgentIdentity(
    UUID id,
    String name,
    String email,
    Set<String> roles,
    String language,
    Theme theme,
    boolean lettersOff)
    implements Serializable {}
