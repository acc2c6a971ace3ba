package org.balie.agent;

/**
 * Where an agent wants to be told of cases, besides on the screen.
 *
 * @param language they read, as a language tag
 */
public record NoticeAddress(String email, String language) {}
