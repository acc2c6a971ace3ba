package org.balie.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What is running here, for the foot of each page. */
@Named
@ApplicationScoped
public class Product {

  private final Properties build = new Properties();

  @PostConstruct
  void read() {
    try (var file = Product.class.getResourceAsStream("/org/balie/build.properties")) {
      build.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String getVersion() {
    return build.getProperty("version");
  }
}
