package org.balie.landscape.topdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lists an institution keeps in TOPdesk, and the persons it knows. */
final class Catalogue {
  /** Fields of an incident whose values come from a list, and the list. */
  static final Map<String, String> LIST_OF_FIELD =
      Map.ofEntries(
          Map.entry("callType", "call_types"),
          Map.entry("category", "categories"),
          Map.entry("subcategory", "subcategories"),
          Map.entry("entryType", "entry_types"),
          Map.entry("impact", "impacts"),
          Map.entry("urgency", "urgencies"),
          Map.entry("priority", "priorities"),
          Map.entry("duration", "durations"),
          Map.entry("processingStatus", "statuses"),
          Map.entry("closureCode", "closure_codes"),
          Map.entry("escalationReason", "escalation-reasons"),
          Map.entry("operatorGroup", "operatorgroups"),
          Map.entry("operator", "operators"));

  private final Map<String, List<Named>> lists = new LinkedHashMap<>();
  private final Map<String, Person> persons = new LinkedHashMap<>();

  /** A person of the register; only some may be the caller of an incident. */
  record Person(String id, String name, String email, boolean caller) {}

  Catalogue(String integration) {
    put("call_types", "Storing", "Vraag", "Wens", "Klacht");
    put("categories", "Applicaties", "Werkplek", "Gebouw", "Collectie");
    put("entry_types", "CCA", "Telefonisch", "E-mail", "Website");
    put("impacts", "Persoon", "Afdeling", "Organisatie");
    put("urgencies", "Kan niet werken", "Werkt, maar hinder", "Geen haast");
    put("priorities", "P1", "P2", "P3", "P4");
    put("durations", "4 uur", "1 dag", "3 dagen", "10 dagen");
    put(
        "statuses",
        "Aangemeld",
        "In behandeling",
        "Wacht op aanmelder",
        "Wacht op leverancier",
        "Gereed",
        "Gesloten");
    put("closure_codes", "Opgelost", "Niet reproduceerbaar", "Ingetrokken");
    put("escalation-reasons", "Te lang onbehandeld", "Kennis ontbreekt");
    put(
        "operatorgroups",
        "Applicatiebeheer",
        "Digitale bibliotheek",
        "Facilitair",
        "Werkplekbeheer");
    put("operators", integration, "Jan Bakker", "Fatima Yilmaz", "Sven Holm");
    lists.put("subcategories", subcategories());
    person("Klantenservice", "klantenservice@kb.test", true);
    person("Jan Bakker", "jan.bakker@kb.test", true);
    person("Archiefkast", "archiefkast@kb.test", false);
  }

  private void put(String list, String... names) {
    lists.put(list, List.of(names).stream().map(name -> Named.of(list, name, null)).toList());
  }

  private List<Named> subcategories() {
    var children = new LinkedHashMap<String, List<String>>();
    children.put("Applicaties", List.of("Catalogus", "Delpher", "E-books", "Website"));
    children.put("Werkplek", List.of("Laptop", "Printer", "Telefoon"));
    children.put("Gebouw", List.of("Klimaat", "Leeszaal", "Licht"));
    children.put("Collectie", List.of("Aanvraag", "Scan"));
    return children.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(name -> Named.of("subcategories", name, entry.getKey())))
        .toList();
  }

  private void person(String name, String email, boolean caller) {
    var id = UUID.nameUUIDFromBytes(email.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    persons.put(email, new Person(id.toString(), name, email, caller));
  }

  List<Named> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  Optional<Named> byId(String list, String id) {
    return list(list).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  Optional<Named> byName(String list, String name) {
    return list(list).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  Optional<Person> personByEmail(String email) {
    return Optional.ofNullable(persons.get(email.toLowerCase(java.util.Locale.ROOT)));
  }

  Optional<Person> personById(String id) {
    return persons.values().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  List<Person> persons() {
    return List.copyOf(persons.values());
  }
}
