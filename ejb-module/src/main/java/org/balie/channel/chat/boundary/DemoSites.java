package org.balie.channel.chat.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balie.channel.chat.OpeningHours;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteSheet.Ask;
import org.balie.channel.chat.SiteSheet.Form;
import org.balie.channel.chat.SiteSheet.Look;
import org.balie.channel.chat.SiteSheet.Tickets;
import org.balie.channel.chat.control.SiteRepository;
import org.balie.channel.chat.entity.ChatSite;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the library of the demonstration carry the chat, day and night. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class DemoSites {

  private static final String CODE = "library";
  private static final String COLOUR = "#0b5fae";
  private static final int MOST_WAITING = 20;

  @Inject SiteRepository sites;
  @Inject Leases leases;

  @Inject
  @ConfigProperty(name = "balie.demo", defaultValue = "false")
  boolean demo;

  /** Where the simulated library is, for example {@code http://localhost:8102}. */
  @Inject
  @ConfigProperty(name = "balie.demo.library")
  Optional<String> library;

  @PostConstruct
  void make() {
    if (demo && library.isPresent() && leases.hold("chat.demo", Duration.ofMinutes(1))) {
      var known = sites.byCode(CODE);
      if (known.isEmpty()) {
        sites.add(new ChatSite(sheet(library.get())));
      } else if (!known.get().sheet().origins().contains(library.get())) {
        // The demonstration moved to other ports.
        known.get().describe(sheet(library.get()));
      }
    }
  }

  private static SiteSheet sheet(String origin) {
    var always =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(d -> d, d -> OpeningHours.spans("00:00-24:00")));
    return new SiteSheet(
        null,
        CODE,
        "Library",
        true,
        List.of(origin),
        new Tickets(null, null, null),
        new Look(List.of("nl", "sv", "en"), COLOUR, Map.of()),
        new Form(Ask.OPTIONAL, Ask.OPTIONAL, ""),
        new OpeningHours(always, Map.of()),
        MOST_WAITING,
        0);
  }
}
