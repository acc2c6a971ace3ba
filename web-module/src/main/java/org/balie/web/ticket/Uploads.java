package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.boundary.FileDesk;

/** Files of a form on their way into the store. */
@RequestScoped
public class Uploads {

  @Inject FileDesk files;

  /** Stores them one by one; an input without a file sends one empty part, which is none. */
  public List<File> store(List<Part> parts) {
    return parts == null
        ? List.of()
        : parts.stream().filter(p -> p.getSize() > 0).map(this::store).toList();
  }

  private File store(Part part) {
    try (var bytes = part.getInputStream()) {
      return files.store(bytes, name(part), part.getContentType());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Without folders: some browsers send whole paths. */
  private static String name(Part part) {
    var submitted = part.getSubmittedFileName();
    return submitted == null
        ? "file"
        : Path.of(submitted.replace('\\', '/')).getFileName().toString();
  }
}
