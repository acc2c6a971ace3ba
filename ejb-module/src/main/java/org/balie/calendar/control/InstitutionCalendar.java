package org.balie.calendar.control;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balie.calendar.DayCount;
import org.balie.calendar.WorkCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Weekends, the public holidays of a country or a part of it, and days that are closed besides. */
@ApplicationScoped
public class InstitutionCalendar implements WorkCalendar {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /** ISO 3166 code of the country, with parts of it after it: {@code nl}, {@code de,by}. */
  @Inject
  @ConfigProperty(name = "balie.holidays")
  Optional<String> holidays;

  /** Days on which the institution is closed though others work. */
  @Inject
  @ConfigProperty(name = "balie.closed-days")
  Optional<String> closed;

  private HolidayManager manager;
  private String[] parts;
  private Set<LocalDate> closedDays;

  /** With the product, so that a wrong setting is seen then and not with the first case. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    today();
  }

  @PostConstruct
  void read() {
    closedDays =
        list(closed).stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    var place = list(holidays);
    if (!place.isEmpty()) {
      manager = HolidayManager.getInstance(ManagerParameters.create(place.get(0)));
      parts = place.subList(1, place.size()).toArray(String[]::new);
      if (manager.getHolidays(Year.from(today()), parts).isEmpty()) {
        throw new IllegalArgumentException("no holidays are known of balie.holidays=" + place);
      }
    }
  }

  private static List<String> list(Optional<String> setting) {
    return setting.stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .toList();
  }

  @Override
  public LocalDate today() {
    return dayOf(clock.instant());
  }

  @Override
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.of(zone));
  }

  @Override
  public boolean works(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && !closedDays.contains(day)
        && (manager == null || !manager.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, parts));
  }

  @Override
  public LocalDate after(LocalDate start, int days, DayCount count) {
    return count == DayCount.CALENDAR_DAYS
        ? worked(start.plusDays(days))
        : workingDaysAfter(start, days);
  }

  private LocalDate workingDaysAfter(LocalDate start, int days) {
    var day = start;
    for (var left = days; left > 0; left--) {
      day = worked(day.plusDays(1));
    }
    return worked(day);
  }

  /** The day itself, or the next one on which people work. */
  private LocalDate worked(LocalDate day) {
    var next = day;
    while (!works(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  @Override
  public int between(LocalDate first, LocalDate last, DayCount count) {
    if (!last.isAfter(first)) {
      return 0;
    }
    var days = first.plusDays(1).datesUntil(last.plusDays(1));
    return (int)
        (count == DayCount.CALENDAR_DAYS ? days.count() : days.filter(this::works).count());
  }
}
