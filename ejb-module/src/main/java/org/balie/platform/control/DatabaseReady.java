package org.balie.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReady.class.getName());
  private static final int SECONDS = 3;

  @Resource(lookup = "jdbc/balie")
  DataSource database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", down.getMessage());
      return false;
    }
  }
}
