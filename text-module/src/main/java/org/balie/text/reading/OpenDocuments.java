package org.balie.text.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * OpenDocument as it comes. Tika's parser of the package wants it in a file on the disk; that of
 * the text in it does not.
 */
final class OpenDocuments implements Parser {

  private static final long serialVersionUID = 1L;
  private static final String TEXT = "content.xml";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return new OpenDocumentParser().getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    var zip = new ZipInputStream(stream);
    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (part.getName().equals(TEXT)) {
        var text = CloseShieldInputStream.wrap(zip);
        new OpenDocumentContentParser().parse(text, handler, metadata, context);
        return;
      }
    }
    throw new TikaException("A document without " + TEXT);
  }
}
