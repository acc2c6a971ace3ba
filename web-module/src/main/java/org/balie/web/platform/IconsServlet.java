package org.balie.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All icons of the screens as one SVG sprite (Lucide, ISC licence), made once from the files in the
 * WAR.
 */
@WebServlet("/icons.svg")
public class IconsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/WEB-INF/icons/";
  private static final Pattern SVG = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

  private byte[] sprite;

  @Override
  public void init() {
    var symbols = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (var path : new TreeSet<>(getServletContext().getResourcePaths(FOLDER))) {
      var name = path.substring(FOLDER.length(), path.length() - ".svg".length());
      symbols
          .append("<symbol id=\"")
          .append(name)
          .append("\" viewBox=\"0 0 24 24\">")
          .append(drawing(path))
          .append("</symbol>");
    }
    sprite = symbols.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String drawing(String path) {
    try (var file = getServletContext().getResourceAsStream(path)) {
      Matcher svg = SVG.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      return svg.find() ? svg.group(1).strip() : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("image/svg+xml");
    response.setHeader("Cache-Control", "public, max-age=86400");
    response.setContentLength(sprite.length);
    response.getOutputStream().write(sprite);
  }
}
