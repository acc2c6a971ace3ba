package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.api.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is found by what stands in the files that came with it. */
@Requirement("D-24")
class FileWordsE2E {

  private static final String BORDER = "grens-files";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();

  private static String sent(String language, byte[] file, String name) {
    var ticket =
        "{\"subject\": \"With a file\", \"text\": \"See the file\", \"language\": \"%s\"}"
            .formatted(language);
    var body = Api.multipart(BORDER, ticket, file, name);
    var number = Api.send(Api.multipart(body, BORDER)).json().getString("number");
    Api.processed(number);
    return number;
  }

  private static void isFound(String number, String words) {
    Eventually.within(Api.SOON, () -> Found.by(words, 25), n -> n.equals(List.of(number)));
  }

  private static JsonObject file(String number) {
    return Api.get("/tickets/" + number + "/attachments")
        .json()
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private static void scanned(String number, String verdict) {
    Eventually.within(Api.SOON, () -> file(number).getString("scan"), verdict::equals);
  }

  /** One page, as short as a reader takes it. */
  private static byte[] pdf(String words) {
    var content = "BT /F1 12 Tf 50 700 Td (" + words + ") Tj ET";
    return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
            + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
            + "/Encoding/WinAnsiEncoding>>>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + content.length()
            + ">>stream\n"
            + content
            + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] docx(String words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
              + ".wordprocessingml.document.main+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas.openxmlformats.org"
              + "/officeDocument/2006/relationships/officeDocument'/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body><w:p><w:r><w:t>"
              + words
              + "</w:t></w:r></w:p></w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  @Test
  void a_case_is_found_by_a_word_of_its_pdf_and_by_the_stem_of_one() {
    var number = sent("sv", pdf("Träden vid " + mark + " har fallit"), "ansökan.pdf");
    isFound(number, mark);
    isFound(number, "träd " + mark);
    assertThat(Found.by("buske " + mark, 25)).isEmpty();
  }

  @Test
  void an_agent_finds_a_case_by_its_document() throws IOException {
    var website = LibraryWebsite.openedBy(browser.person());
    var letter =
        new FilePayload(
            "letter.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            docx("The cards of " + mark + " were returned"));
    var number = website.send(Customer.anybody(), "A letter", "Please read it", letter);
    Api.processed(number);
    isFound(number, "return card " + mark);
    var emma = browser.desk(Person.EMMA, "/desk?q=" + mark);
    assertThat(emma.row(number)).isVisible();
  }

  @Test
  void a_broken_file_leaves_its_case_and_the_next_file_alone() {
    var broken = new String(pdf(mark), ISO_8859_1).substring(0, 200).getBytes(ISO_8859_1);
    var number = sent("en", broken, "broken.pdf");
    scanned(number, "clean");
    var next = sent("en", pdf("After " + mark), "next.pdf");
    isFound(next, mark);
    var download = Api.get("/tickets/" + number + "/attachments/" + file(number).getString("id"));
    assertThat(download.bytes()).isEqualTo(broken);
    var emma = browser.open(Person.EMMA, number);
    assertThat(emma.message("See the file")).containsText("broken.pdf");
  }

  @Test
  void a_file_with_malware_is_never_read() {
    // The EICAR test file, in two halves so that no scanner takes this source for it.
    var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H* ";
    var number = sent("en", (eicar + mark).getBytes(UTF_8), "invoice.txt");
    scanned(number, "infected");
    isFound(sent("en", ("Later " + mark).getBytes(UTF_8), "later.txt"), "later " + mark);
    assertThat(Found.by(mark, 25)).doesNotContain(number).hasSize(1);
  }
}
