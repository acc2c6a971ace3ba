package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Requirement({"K-06", "D-01", "D-55"})
class AttachmentsE2E {

  private static final double SCANNED = 15_000;

  private static final Duration SOON = Duration.ofSeconds(20);

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private String submitted(FilePayload file) {
    var website = LibraryWebsite.openedBy(browser.person());
    var number = website.send(customer, "With a file", "See the file", file);
    Api.processed(number);
    return number;
  }

  @Test
  void a_file_comes_out_as_it_went_in() throws IOException {
    var bytes = new byte[300_000];
    new Random(3).nextBytes(bytes);
    var number = submitted(new FilePayload("räksmörgås.bin", "application/octet-stream", bytes));
    var emma = browser.open(Person.EMMA, number);
    var link = emma.message("See the file").getByRole(AriaRole.LINK).filter(Desk.saying("räks"));
    assertThat(link).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SCANNED));
    var download = emma.page().waitForDownload(link::click);
    assertThat(download.suggestedFilename()).isEqualTo("räksmörgås.bin");
    assertThat(Files.readAllBytes(download.path())).isEqualTo(bytes);
  }

  @Test
  void malware_stays_locked_and_says_why() {
    // The EICAR test file, in two halves so that no scanner takes this source for it.
    var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    var number =
        submitted(new FilePayload("invoice.com", "application/zip", eicar.getBytes(UTF_8)));
    var emma = browser.open(Person.EMMA, number);
    assertThat(emma.message("See the file"))
        .containsText(
            "contains malware and stays locked",
            new LocatorAssertions.ContainsTextOptions().setTimeout(SCANNED));
    assertThat(emma.message("See the file").locator("a[href*=\"/files/\"]")).hasCount(0);
    var file =
        Api.get("/tickets/" + number + "/attachments")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    var address = Desk.address("/files/" + file.getString("id"));
    assertThat(emma.page().request().get(address).status()).isEqualTo(409);
  }

  @Test
  void a_file_of_an_answer_travels_with_the_mail() {
    var emma = browser.open(Person.EMMA, customer.asks("Send me the form"));
    emma.replyText().fill("Here it is");
    emma.replyFiles()
        .setInputFiles(new FilePayload("form.txt", "text/plain", "fill me in".getBytes(UTF_8)));
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    var mail = customer.mailbox().receives("Here it is");
    assertThat(mail.files()).containsExactly("form.txt");
    assertThat(new String(mail.file(0), UTF_8)).isEqualTo("fill me in");
  }

  @Test
  void nothing_of_what_was_sent_stays_on_the_disk_of_the_server() {
    var emma = browser.open(Person.EMMA, customer.asks("A secret"));
    emma.replyText().fill("A secret answer");
    emma.replyFiles()
        .setInputFiles(new FilePayload("secret.txt", "text/plain", "for you".getBytes(UTF_8)));
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    customer.mailbox().receives("A secret answer");
    assertThat(left()).isEmpty();
  }

  @Test
  void nothing_of_a_form_that_broke_off_stays_either() {
    var emma = browser.desk(Person.EMMA, "/new");
    try (var form = BrokenForm.sent(emma)) {
      Eventually.within(SOON, AttachmentsE2E::left, files -> !files.isEmpty());
      form.breakOff();
    }
    Eventually.within(SOON, AttachmentsE2E::left, List::isEmpty);
  }

  private static List<Path> left() {
    var generated = Path.of(Place.of("BALIE_RUN_DIR"), "domains", "balie", "generated");
    try (var files = Files.walk(generated)) {
      return files.filter(f -> f.getFileName().toString().startsWith("upload_")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
