package org.balie.text.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people send them, made here: each says what it is given to say. */
public final class Made {

  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String XLS = "application/vnd.ms-excel";
  static final String ODT = "application/vnd.oasis.opendocument.text";

  private Made() {}

  /** Writes a file. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  /** By media type; those that can be large are. */
  public static Map<String, byte[]> ofEveryKind(String words) throws IOException {
    return Map.of(
        PDF,
        swollen(PDF, pdf(words)),
        DOCX,
        swollen(DOCX, docx(words)),
        XLSX,
        xlsx(words),
        PPTX,
        pptx(words),
        XLS,
        xls(words),
        ODT,
        odt(words),
        "text/html",
        ("<p>" + words).getBytes(UTF_8),
        "text/csv",
        (words + ";x").getBytes(UTF_8),
        "application/rtf",
        ("{\\rtf1 " + words + "\\par}").getBytes(UTF_8),
        "message/rfc822",
        ("Subject: x\n\n" + words).getBytes(UTF_8));
  }

  public static byte[] pdf(String words) throws IOException {
    try (var document = paged(words)) {
      return bytes(document::save);
    }
  }

  /** Everybody may read it, and not everybody may print it: the usual lock of an authority. */
  static byte[] pdfThatMayNotBePrinted(String words) throws IOException {
    return locked(words, "");
  }

  static byte[] pdfWithPassword(String words) throws IOException {
    return locked(words, "sesame");
  }

  private static byte[] locked(String words, String password) throws IOException {
    try (var document = paged(words)) {
      var lock = new StandardProtectionPolicy("owner", password, new AccessPermission());
      lock.setEncryptionKeyLength(256);
      document.protect(lock);
      return bytes(document::save);
    }
  }

  private static PDDocument paged(String words) throws IOException {
    var document = new PDDocument();
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.showText(words);
      content.endText();
    }
    return document;
  }

  public static byte[] docx(String words) throws IOException {
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(words);
      return bytes(document::write);
    }
  }

  static byte[] xlsx(String words) throws IOException {
    try (var book = new XSSFWorkbook()) {
      return sheet(book, words);
    }
  }

  static byte[] xls(String words) throws IOException {
    try (var book = new HSSFWorkbook()) {
      return sheet(book, words);
    }
  }

  private static byte[] sheet(Workbook book, String words) throws IOException {
    var row = book.createSheet("first").createRow(0);
    row.createCell(0).setCellValue(words);
    row.createCell(1).setCellValue(12.5);
    return bytes(book::write);
  }

  static byte[] pptx(String words) throws IOException {
    try (var show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(words);
      return bytes(show::write);
    }
  }

  static byte[] odt(String words) throws IOException {
    return odtOf(
        "<?xml version='1.0' encoding='UTF-8'?>"
            + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
            + "<text:p>"
            + words
            + "</text:p></office:text></office:body></office:document-content>");
  }

  static byte[] odtOf(String content) throws IOException {
    return zip("mimetype", ODT, "content.xml", content);
  }

  /** A document of Word whose text is this XML. */
  static byte[] docxOf(String document) throws IOException {
    return zip(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='"
            + DOCX
            + ".main+xml'/></Types>",
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas.openxmlformats.org"
            + "/officeDocument/2006/relationships/officeDocument'/></Relationships>",
        "word/document.xml",
        document);
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    return bytes(
        out -> {
          var zip = new ZipOutputStream(out);
          for (var i = 0; i < namesAndTexts.length; i += 2) {
            zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
            zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            zip.closeEntry();
          }
          zip.finish();
        });
  }

  /** The same with a picture of 5 MB in it that nothing makes smaller. */
  private static byte[] swollen(String type, byte[] file) throws IOException {
    var noise = new byte[5 << 20];
    new Random(11).nextBytes(noise);
    if (type.equals(PDF)) {
      try (var document = Loader.loadPDF(file)) {
        var picture = new PDStream(document, new ByteArrayInputStream(noise));
        document.getDocumentCatalog().getCOSObject().setItem("Noise", picture);
        return bytes(document::save);
      }
    }
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      document.addPictureData(noise, org.apache.poi.common.usermodel.PictureType.PNG);
      return bytes(document::write);
    } catch (InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
  }
}
