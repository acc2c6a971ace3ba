package org.balie.agent;

import java.util.Set;

/**
 * A person as the identity provider describes them, after every check of the token.
 *
 * @param subject joined claims that never change, for example {@code tid|oid}
 * @param roles of Balie that the provider's claims stand for; used once, when the person comes for
 *     the first time
 */
public record ExternalIdentity(String subject, String name, String email, Set<String> roles) {}
