package org.balie.text.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import org.balie.text.FileText;
import org.balie.text.FileText.Kind;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final String WORDS = "Lyktstolpen vid bron är trasig";
  private static final int MOST = 10_000;

  private final Documents documents = new Documents(MOST);

  private void says(String mediaType, byte[] file) {
    var text = documents.read(mediaType, file);
    assertThat(text.kind()).as(text.reason()).isEqualTo(Kind.READ);
    assertThat(text.text()).contains(WORDS);
  }

  private FileText unreadable(String mediaType, byte[] file) {
    var text = documents.read(mediaType, file);
    assertThat(text.kind()).as(text.text()).isEqualTo(Kind.UNREADABLE);
    assertThat(text.reason()).isNotEmpty();
    assertThat(text.text()).isEmpty();
    return text;
  }

  @Test
  void a_pdf() throws IOException {
    says(Made.PDF, Made.pdf(WORDS));
  }

  @Test
  void a_pdf_that_may_not_be_printed() throws IOException {
    says(Made.PDF, Made.pdfThatMayNotBePrinted(WORDS));
  }

  @Test
  void what_office_programs_write() throws IOException {
    says(Made.DOCX, Made.docx(WORDS));
    says(Made.XLSX, Made.xlsx(WORDS));
    says(Made.PPTX, Made.pptx(WORDS));
    says(Made.XLS, Made.xls(WORDS));
    says(Made.ODT, Made.odt(WORDS));
  }

  @Test
  void a_document_whose_name_told_nothing() throws IOException {
    says("application/zip", Made.docx(WORDS));
    says("application/zip", Made.odt(WORDS));
    says("application/x-tika-ooxml", Made.xlsx(WORDS));
    says("application/x-tika-msoffice", Made.xls(WORDS));
  }

  @Test
  void plain_text_in_any_charset() {
    says("text/plain", WORDS.getBytes(UTF_8));
    says("text/plain", (WORDS + "\nOch så är det mörkt där på kvällen").getBytes(ISO_8859_1));
    says("text/csv", ("1;" + WORDS + "\n2;x").getBytes(UTF_8));
  }

  @Test
  void a_page() {
    var page =
        "<html><head><style>b{x:y}</style></head><body><p>Lyktstolpen vid <b>bron</b> är trasig";
    says("text/html", ("<meta charset=utf-8>" + page).getBytes(UTF_8));
    assertThat(documents.read("text/html", page.getBytes(UTF_8)).text()).doesNotContain("x:y");
  }

  @Test
  void rich_text() {
    says(
        "application/rtf",
        "{\\rtf1\\ansi\\ansicpg1252\\pard Lyktstolpen vid {\\b bron} \\'e4r trasig\\par}"
            .getBytes(ISO_8859_1));
  }

  @Test
  void a_mail_with_its_parts() {
    var mail =
        "From: a@example.org\r\nSubject: Belysning\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + WORDS
            + "\r\n";
    says("message/rfc822", mail.getBytes(UTF_8));
  }

  @Test
  void a_picture_and_an_archive_have_no_words() throws IOException {
    var dot =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");
    assertThat(documents.read("image/png", dot)).isEqualTo(FileText.nothing());
    assertThat(documents.read("application/zip", Made.zip("a.txt", WORDS)))
        .isEqualTo(FileText.nothing());
    assertThat(documents.read("application/octet-stream", new byte[100]))
        .isEqualTo(FileText.nothing());
    assertThat(documents.read("text/plain", new byte[0])).isEqualTo(FileText.nothing());
    assertThat(documents.read(Made.PDF, Made.pdf(" "))).isEqualTo(FileText.nothing());
  }

  @Test
  void only_so_much_of_a_long_one() {
    var text = documents.read("text/plain", "word ".repeat(100_000).getBytes(UTF_8));
    assertThat(text.kind()).isEqualTo(Kind.READ);
    assertThat(text.text()).hasSizeBetween(MOST - 5, MOST);
  }

  @Test
  void one_that_is_locked_with_a_password() throws IOException {
    unreadable(Made.PDF, Made.pdfWithPassword(WORDS));
  }

  @Test
  void garbage_that_calls_itself_a_document() throws IOException {
    var noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    unreadable(Made.PDF, noise);
    unreadable(Made.DOCX, noise);
    unreadable(Made.XLS, noise);
    var half = Made.docx(WORDS);
    unreadable(Made.DOCX, java.util.Arrays.copyOf(half, half.length / 2));
  }

  @Test
  void a_zip_bomb() throws IOException {
    var bomb = Made.docxOf("<w:document xmlns:w='x'><w:t>" + " ".repeat(200_000_000) + "</w:t>");
    assertThat(bomb.length).isLessThan(1_000_000);
    unreadable(Made.DOCX, bomb);
  }

  @Test
  void one_with_a_hundred_thousand_levels_ends_like_any_other() throws IOException {
    var open = "<text:p>".repeat(100_000);
    var close = "</text:p>".repeat(100_000);
    var start =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>";
    var deep =
        Made.odtOf(
            start + open + "x" + close + "</office:text></office:body></office:document-content>");
    assertThat(documents.read(Made.ODT, deep)).isNotNull();
    var word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    var tables =
        Made.docxOf(
            "<w:document xmlns:w='"
                + word
                + "'><w:body>"
                + "<w:tbl><w:tr><w:tc>".repeat(40_000)
                + "</w:tc></w:tr></w:tbl>".repeat(40_000)
                + "</w:body></w:document>");
    assertThat(documents.read(Made.DOCX, tables)).isNotNull();
    assertThat(documents.read("text/html", ("<div>".repeat(100_000) + WORDS).getBytes(UTF_8)))
        .isNotNull();
  }

  @Test
  void xml_that_asks_for_another_file_gets_none() throws IOException {
    var asking =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
            + "<text:p>before &e; after</text:p></office:text></office:body></office:document-content>";
    assertThat(documents.read(Made.ODT, Made.odtOf(asking)).text()).doesNotContain("root:");
  }

  @Test
  void xml_that_grows_without_end() throws IOException {
    var growing = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'haha'>");
    for (var i = 1; i < 30; i++) {
      growing.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    growing.append(
        "]><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
            + "<text:p>&a29;</text:p></office:text></office:body></office:document-content>");
    assertThat(documents.read(Made.ODT, Made.odtOf(growing.toString())).text().length())
        .isLessThanOrEqualTo(MOST);
  }
}
