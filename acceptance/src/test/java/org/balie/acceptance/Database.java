package org.balie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** The database of the instance, for what goes wrong in a database and nowhere else. */
public final class Database {

  private Database() {}

  /** Runs one statement, with the driver and the account that the server itself uses. */
  public static void run(String statement) {
    try (var library = new URLClassLoader(new java.net.URL[] {driverFile().toUri().toURL()});
        var connection = driver(library).connect(address(), account());
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException | IOException | ReflectiveOperationException failed) {
      throw new IllegalStateException(statement, failed);
    }
  }

  private static boolean h2() {
    return Place.of("DATABASE_KIND").equals("h2");
  }

  private static Path driverFile() throws IOException {
    var folder =
        h2()
            ? Path.of(Place.of("PAYARA_HOME"))
            : Path.of(Place.of("BALIE_CONF")).resolveSibling("download");
    var name = h2() ? "h2.*\\.jar" : "postgresql-.*\\.jar";
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(name)).findFirst().orElseThrow();
    }
  }

  private static Driver driver(ClassLoader library) throws ReflectiveOperationException {
    var name = h2() ? "org.h2.Driver" : "org.postgresql.Driver";
    return (Driver) Class.forName(name, true, library).getConstructor().newInstance();
  }

  private static String address() throws MalformedURLException {
    if (h2()) {
      return Place.of("JDBC_URL");
    }
    var uri = URI.create(Place.of("JDBC_URL"));
    return "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
  }

  private static Properties account() {
    var account = new Properties();
    account.setProperty("user", setting("balie.conf", "BALIE_DB_USER"));
    account.setProperty("password", setting("secrets", "BALIE_DB_PASSWORD"));
    return account;
  }

  private static String setting(String file, String name) {
    try (var lines = Files.lines(Path.of(Place.of("BALIE_CONF")).resolveSibling(file))) {
      return lines
          .filter(l -> l.startsWith(name + "="))
          .map(l -> l.substring(name.length() + 1).replace("'", ""))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
