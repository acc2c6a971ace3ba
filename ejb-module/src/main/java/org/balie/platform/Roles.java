package org.balie.platform;

import java.util.List;

/**
 * What a caller may be. People get the first five inside Balie; applications get scopes with their
 * key or token.
 */
public final class Roles {

  public static final String AGENT = "agent";
  public static final String TEAM_LEAD = "team-lead";
  public static final String KNOWLEDGE_EDITOR = "knowledge-editor";
  public static final String ADMINISTRATOR = "administrator";
  public static final String AUDITOR = "auditor";

  public static final String SUBMIT = "api-submit";
  public static final String READ = "api-read";
  public static final String WRITE = "api-write";

  /** TOPdesk, which tells that an incident changed; given with its secret, never by hand. */
  public static final String TOPDESK = "api-topdesk";

  /** Roles an administrator can give to a person, in the order they are shown. */
  public static final List<String> OF_PEOPLE =
      List.of(AGENT, TEAM_LEAD, KNOWLEDGE_EDITOR, ADMINISTRATOR, AUDITOR);

  /** Scopes an administrator can give to an application. */
  public static final List<String> OF_APPLICATIONS = List.of(SUBMIT, READ, WRITE);

  private Roles() {}
}
