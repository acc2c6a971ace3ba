package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * What bytes are, whatever their sender calls them. Only detection: nothing is parsed in this
 * process.
 */
@ApplicationScoped
class MediaTypes {

  /** How many bytes the detector may look at. */
  static final int SNIFFED = 64 * 1024;

  private final Detector detector = TikaConfig.getDefaultConfig().getDetector();

  /** The media type; leaves the stream where it was. */
  String of(BufferedInputStream stream, String declared, String fileName) throws IOException {
    var hints = new Metadata();
    if (fileName != null) {
      hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    }
    if (declared != null) {
      hints.set(HttpHeaders.CONTENT_TYPE, declared);
    }
    return detector.detect(stream, hints).toString();
  }
}
