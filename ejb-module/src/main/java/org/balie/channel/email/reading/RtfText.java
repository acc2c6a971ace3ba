package org.balie.channel.email.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;

/** The words of rich text, without its looks; HTML that was wrapped in it loses its marks. */
final class RtfText {

  /** A longer one stays a file. */
  private static final int LONGEST = 4 << 20;

  private RtfText() {}

  static Optional<String> of(String rtf) {
    if (rtf.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var kit = new RTFEditorKit();
      var document = kit.createDefaultDocument();
      kit.read(new StringReader(rtf), document, 0);
      return Optional.of(document.getText(0, document.getLength())).filter(t -> !t.isBlank());
    } catch (IOException | BadLocationException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
