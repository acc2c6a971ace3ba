package org.balie.landscape.oidc;

import java.util.List;
import java.util.Optional;

/** The demo persons. Their ids never change: users in a product are keyed on them. */
final class People {
  static final List<Person> ALL =
      List.of(
          person(1, "emma", "Emma Lindqvist", "Agent", "Agent"),
          person(2, "pieter", "Pieter Jansen", "Agent, a second one", "Agent"),
          person(3, "karin", "Karin Berg", "Team lead", "TeamLead"),
          person(4, "anna", "Anna Dekker", "Administrator", "Administrator"),
          person(5, "farid", "Farid Haddad", "Knowledge editor", "KnowledgeEditor"),
          person(6, "olle", "Olle Nyberg", "Somebody without a role"));

  private People() {}

  static Optional<Person> named(String key) {
    return ALL.stream().filter(person -> person.key().equals(key)).findFirst();
  }

  static Optional<Person> withOid(String oid) {
    return ALL.stream().filter(person -> person.oid().equals(oid)).findFirst();
  }

  private static Person person(int number, String key, String name, String task, String... roles) {
    var oid = "00000000-0000-4000-8000-%012d".formatted(number);
    var parts = name.split(" ", 2);
    return new Person(key, oid, parts[0], parts[1], task, List.of(roles));
  }
}
