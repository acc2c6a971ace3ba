package org.balie.text.reading;

import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The words of a document, with one space between them, until there are enough. */
final class TextCollector extends DefaultHandler {

  private static final int DEEPEST = 500;

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  TextCollector(int most) {
    this.most = most;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw new TooDeep();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    for (var i = start; i < start + length; i++) {
      add(characters[i]);
    }
  }

  /** That is how a document says where a line or a cell ends. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }

  private void add(char next) throws SAXException {
    if (text.length() == most) {
      throw new WriteLimitReachedException(most);
    }
    if (next > ' ' && next != '\u00A0') {
      text.append(next);
    } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  boolean full() {
    return text.length() == most;
  }

  String text() {
    var end = full() && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : text.length();
    return text.substring(0, end).strip();
  }

  /** More levels than any document of a person has. */
  static final class TooDeep extends SAXException {

    private static final long serialVersionUID = 1L;
  }
}
