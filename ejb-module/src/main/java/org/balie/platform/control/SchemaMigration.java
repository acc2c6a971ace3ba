package org.balie.platform.control;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of the code before anything else starts. Flyway locks its
 * history table, so that two nodes that start on an empty database at once do it one after the
 * other.
 */
@Startup
@Singleton
@TransactionManagement(BEAN)
@PermitAll
public class SchemaMigration {

  @Resource(lookup = "jdbc/balie")
  DataSource database;

  @PostConstruct
  void migrate() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations("classpath:org/balie/migrations")
        .validateMigrationNaming(true)
        .loggers("slf4j")
        .load()
        .migrate();
  }
}
