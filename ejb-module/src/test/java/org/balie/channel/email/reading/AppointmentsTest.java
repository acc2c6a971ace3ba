package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An invitation says in words what its calendar says. */
class AppointmentsTest {

  private static String calendar(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR";
  }

  private static final String[] MEETING = {
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:1",
    "DTSTART:20261130T090000Z",
    "DTEND:20261130T100000Z",
    "SUMMARY:Leeszaal\\, rondleiding",
    "LOCATION:Balie 3",
    "ORGANIZER;CN=Ada Lovelace:mailto:ada@burger.test",
    "END:VEVENT"
  };

  @Test
  void it_names_what_when_where_and_who() {
    assertThat(Appointments.of(calendar(MEETING)))
        .isEqualTo("📅 Leeszaal, rondleiding · 2026-11-30 09:00–10:00 Z · Balie 3 · Ada Lovelace");
  }

  @Test
  void it_keeps_the_zone_of_the_sender() {
    var text =
        Appointments.of(
            calendar(
                "BEGIN:VEVENT",
                "DTSTART;TZID=Europe/Stockholm:20270105T231500",
                "DTEND;TZID=Europe/Stockholm:20270106T001500",
                "RRULE:FREQ=WEEKLY",
                "SUMMARY:Fika",
                "END:VEVENT"));
    assertThat(text).isEqualTo("📅 Fika · 2027-01-05 23:15–2027-01-06 00:15 Europe/Stockholm ↻");
  }

  @Test
  void a_day_and_a_cancellation() {
    var text =
        Appointments.of(
            calendar(
                "METHOD:CANCEL",
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20261224",
                "SUMMARY:Closed",
                "END:VEVENT"));
    assertThat(text).isEqualTo("📅 ✕ Closed · 2026-12-24");
  }

  @Test
  void what_is_no_calendar_says_nothing() {
    assertThat(Appointments.of("")).isEmpty();
    assertThat(Appointments.of("BEGIN:VEVENT\nDTSTART:yesterday\n")).doesNotContain("null");
    assertThat(Appointments.of("\0\1\2 BEGIN:VCALENDAR")).isEmpty();
  }

  @Test
  void an_invitation_shows_it_before_the_words() throws IOException {
    var mail =
        """
        From: ada@burger.test
        Subject: Tour
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        You are invited.
        --b
        Content-Type: text/calendar; method=REQUEST

        %s
        --b--
        """
            .formatted(calendar(MEETING));
    var read =
        MailReader.read(
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)),
            (file, bytes) -> {
              var all = bytes.readAllBytes();
              return () -> (InputStream) new ByteArrayInputStream(all);
            });
    assertThat(read.text()).startsWith("📅 Leeszaal").contains("You are invited.");
  }
}
