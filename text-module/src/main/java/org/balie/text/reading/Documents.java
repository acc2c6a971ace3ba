package org.balie.text.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.balie.text.FileText;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The kinds of files whose words are taken, by Tika's parsers. They are named one by one: what a
 * library could read besides is only more that a stranger can send to it. A file in a file is left
 * alone, so nothing unpacks without end.
 */
final class Documents {

  /** What archives are called that did not say what they are. */
  private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

  private final int most;
  private final Set<MediaType> packages = new OOXMLParser().getSupportedTypes(new ParseContext());
  private final Detector archives = new DefaultZipContainerDetector();
  private final CompositeParser parsers =
      new CompositeParser(
          MediaTypeRegistry.getDefaultRegistry(),
          List.of(
              new TextAndCSVParser(),
              new JSoupParser(),
              new RTFParser(),
              new RFC822Parser(),
              new PDFParser(),
              new OfficeParser(),
              new OOXMLParser(),
              new OpenDocuments()));

  /**
   * @param most characters that are taken of a file
   */
  Documents(int most) {
    this.most = most;
  }

  /**
   * Reads a file; one of a kind that no parser here knows has no words. Whatever goes wrong is said
   * of the file: only an exhausted memory ends more than this.
   *
   * @param mediaType as the server sniffed it
   */
  FileText read(String mediaType, byte[] bytes) {
    var collector = new TextCollector(most);
    try {
      var metadata = new Metadata();
      metadata.set(Metadata.CONTENT_TYPE, precisely(mediaType, bytes));
      try (var file = stream(metadata, bytes)) {
        parsers.parse(file, collector, metadata, context());
      }
      return FileText.read(collector.text());
    } catch (ZeroByteFileException empty) {
      return FileText.nothing();
    } catch (Exception | StackOverflowError | LinkageError broken) {
      return collector.full()
          ? FileText.read(collector.text())
          : FileText.unreadable(broken.getClass().getSimpleName());
    }
  }

  /** A document without a telling name looked like any archive to the server. */
  private String precisely(String mediaType, byte[] bytes) throws IOException {
    return ARCHIVES.contains(mediaType)
        ? archives.detect(new ByteArrayInputStream(bytes), new Metadata()).toString()
        : mediaType;
  }

  /** Office packages opened here: the parser would put larger ones into a temporary file first. */
  private TikaInputStream stream(Metadata metadata, byte[] bytes)
      throws IOException, InvalidFormatException {
    var stream = TikaInputStream.get(bytes);
    if (packages.contains(MediaType.parse(metadata.get(Metadata.CONTENT_TYPE)))) {
      var opened = OPCPackage.open(new ByteArrayInputStream(bytes));
      stream.setOpenContainer(new OPCPackageWrapper(opened));
    }
    return stream;
  }

  private ParseContext context() {
    var context = new ParseContext();
    context.set(Parser.class, parsers);
    context.set(EmbeddedDocumentExtractor.class, new LeaveAlone());
    var pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    // Both would want a file on the disk.
    pdf.setExtractIncrementalUpdateInfo(false);
    pdf.setMaxMainMemoryBytes(-1);
    context.set(PDFParserConfig.class, pdf);
    // As streams: a tree of the whole document would be many times its size.
    var office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  /** For files in files. */
  private static final class LeaveAlone implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
        throws SAXException, IOException {}
  }
}
