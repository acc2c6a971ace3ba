package org.balie.inside;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import org.balie.ticket.entity.Ticket;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaIT {

  @Inject Tables tables;

  /**
   * Hibernate compares every table and column of the mapping with the database and throws at the
   * first difference.
   */
  @Test
  @Requirement("C-07")
  void the_migrated_schema_is_the_one_the_entities_are_mapped_to() throws IOException {
    var settings = new HashMap<String, Object>();
    settings.put("jakarta.persistence.nonJtaDataSource", tables.source());
    settings.put("hibernate.timezone.default_storage", "NORMALIZE_UTC");
    settings.put("hibernate.hbm2ddl.auto", "validate");
    try (var registry = new StandardServiceRegistryBuilder().applySettings(settings).build()) {
      var sources = new MetadataSources(registry);
      var mapped = mapped();
      assertThat(mapped).contains(Ticket.class).hasSizeGreaterThan(20);
      mapped.forEach(sources::addAnnotatedClass);
      SchemaManagementToolCoordinator.process(
          sources.buildMetadata(), registry, settings, action -> {});
    }
  }

  @Test
  @Requirement("C-07")
  void every_migration_of_the_product_was_applied_as_it_is() {
    var flyway =
        Flyway.configure(Ticket.class.getClassLoader())
            .dataSource(tables.source())
            .locations("classpath:org/balie/migrations")
            .load();
    assertThat(flyway.validateWithResult().invalidMigrations).isEmpty();
    assertThat(flyway.info().pending()).isEmpty();
  }

  /** Payara unpacks the module, so its classes are files. */
  private static Set<Class<?>> mapped() throws IOException {
    var place = Ticket.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    var module = Path.of(place);
    try (var files = Files.walk(module)) {
      return files
          .map(f -> module.relativize(f).toString())
          .filter(SchemaIT::inEntityPackage)
          .map(SchemaIT::load)
          .filter(SchemaIT::isMapped)
          .collect(toSet());
    }
  }

  private static boolean inEntityPackage(String path) {
    return path.contains("/entity/") && path.endsWith(".class");
  }

  private static boolean isMapped(Class<?> type) {
    return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class);
  }

  private static Class<?> load(String path) {
    try {
      return Class.forName(
          path.substring(0, path.length() - ".class".length()).replace('/', '.'),
          false,
          Ticket.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
