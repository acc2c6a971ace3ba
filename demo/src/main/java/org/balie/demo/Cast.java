package org.balie.demo;

import java.util.List;
import java.util.Map;

/** Who and what the demo is made of. Read from JSON. */
public record Cast(
    List<Colleague> colleagues,
    List<Desk> teams,
    List<Subject> topics,
    List<Starred> favourites,
    List<Said> phrases,
    List<Scene> tickets,
    List<Forwarding> proposals) {

  /**
   * A person. The first six are those whom the landscape's sign-in page offers, known by their
   * claims.
   *
   * @param oid object id at the provider
   */
  public record Colleague(String key, String oid, String name, String email, List<String> roles) {}

  /** A team with its members. */
  public record Desk(String key, String name, String email, List<String> members) {}

  /**
   * A topic; its parent is the path before the last slash.
   *
   * @param synonyms by language; null for none
   * @param team null when the one above says it
   * @param escalation address; null when the one above says it
   * @param instead path of what took its place: it is deprecated
   */
  public record Subject(
      String path,
      String en,
      String nl,
      String sv,
      String team,
      Map<String, List<String>> synonyms,
      String escalation,
      String instead) {}

  /** Topics at hand, by their paths: of a person or of a team. */
  public record Starred(String who, String team, List<String> topics) {}

  /** A standard text of a team; of everybody without one. */
  public record Said(String team, String title, String shortcut, String language, String text) {}

  /** What the dialog proposes for TOPdesk when a case is about a topic. */
  public record Forwarding(String topic, Map<String, String> values) {}

  /**
   * A ticket and what happened to it.
   *
   * @param hours how long ago it came
   * @param reply what was answered, an hour later; null for nothing
   * @param note what colleagues wrote; null for nothing
   */
  public record Scene(
      String channel,
      String type,
      String topic,
      String lang,
      String name,
      String email,
      String phone,
      String subject,
      String text,
      String status,
      String priority,
      String agent,
      int hours,
      String reply,
      String note,
      String resolution) {}
}
