package org.balie.agent;

/** Who is in which team, or what a team keeps to itself, is different now. */
public record TeamsChanged() {}
