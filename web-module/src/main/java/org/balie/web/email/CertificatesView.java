package org.balie.web.email;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.CertificateLine;
import org.balie.channel.email.boundary.CertificateDesk;
import org.balie.platform.InvalidInput;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** Certificates of people we write to: known, added, removed. */
@Named
@RequestScoped
public class CertificatesView {

  private static final int PAGE = 50;
  private static final long LONGEST = 64 << 10;
  private static final String HERE = "admin/certificates";

  @Inject
  @Param(name = "first")
  Integer first;

  @Inject CertificateDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private List<CertificateLine> lines;
  private Part file;

  public List<CertificateLine> getLines() {
    if (lines == null) {
      lines = desk.known(getFirst(), PAGE + 1);
    }
    return lines.subList(0, Math.min(PAGE, lines.size()));
  }

  public int getFirst() {
    return first == null || first < 0 ? 0 : first;
  }

  /** Where the next page begins; 0 when this is the last. */
  public int getNext() {
    return getLines().size() < lines.size() ? getFirst() + PAGE : 0;
  }

  public void add() {
    if (attempt.to(() -> desk.add(read()), null)) {
      notice.go(HERE, "channel.done.certificate-added");
    }
  }

  private byte[] read() {
    if (file == null || file.getSize() == 0 || file.getSize() > LONGEST) {
      throw new InvalidInput("/file", "channel.invalid.certificate");
    }
    try (var bytes = file.getInputStream()) {
      return bytes.readAllBytes();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public void remove(UUID id) {
    if (attempt.to(() -> desk.remove(id), null)) {
      notice.go(HERE, "channel.done.certificate-removed");
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
