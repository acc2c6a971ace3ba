package org.balie.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Nothing of a multipart form stays on the disk of the server: the container writes each part of it
 * to a file, words as well as uploads, and Payara deletes none. Of a form that broke off nobody can
 * say which files were its: they go as soon as no form is on its way. What a server that was killed
 * left behind goes with its next start.
 */
public class PartsGone extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PartsGone.class.getName());

  /** How the container names its files. */
  private static final String LEFT = "upload_*";

  /** Held for reading while a form is on its way, and for writing while files are swept away. */
  private final transient ReadWriteLock forms = new ReentrantReadWriteLock();

  private volatile boolean brokenOff;

  @Override
  public void init() {
    sweep();
  }

  private void sweep() {
    var folder = (File) getServletContext().getAttribute(ServletContext.TEMPDIR);
    if (folder != null) {
      sweep(folder.toPath());
    }
  }

  private static void sweep(Path folder) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT)) {
      for (var file : left) {
        Files.delete(file);
      }
    } catch (IOException trouble) {
      LOG.log(Level.WARNING, "Files of forms stay in the server's folder", trouble);
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) {
      chain.doFilter(new NoParts(request), response);
      return;
    }
    forms.readLock().lock();
    try {
      chain.doFilter(request, response);
    } finally {
      delete(request);
      forms.readLock().unlock();
      sweepAfterBreak();
    }
  }

  /** Whoever comes last does it. */
  private void sweepAfterBreak() {
    if (brokenOff && forms.writeLock().tryLock()) {
      try {
        brokenOff = false;
        sweep();
      } finally {
        forms.writeLock().unlock();
      }
    }
  }

  private void delete(HttpServletRequest request) {
    try {
      for (Part part : request.getParts()) {
        part.delete();
      }
    } catch (IOException | ServletException | IllegalStateException neverRead) {
      brokenOff = true;
      LOG.log(Level.FINE, "A form was not read", neverRead);
    }
  }

  /** A form that might have sent files and did not: Faces asks for parts, and takes none. */
  private static final class NoParts extends HttpServletRequestWrapper {

    NoParts(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Collection<Part> getParts() {
      return List.of();
    }
  }
}
