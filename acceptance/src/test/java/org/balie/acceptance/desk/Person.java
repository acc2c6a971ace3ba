package org.balie.acceptance.desk;

/** The demo persons, as the sign-in page of the landscape names them. */
enum Person {
  EMMA("Emma Lindqvist"),
  PIETER("Pieter Jansen"),
  KARIN("Karin Berg"),
  ANNA("Anna Dekker"),
  FARID("Farid Haddad"),
  OLLE("Olle Nyberg");

  private final String title;

  Person(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
