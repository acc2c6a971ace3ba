package org.balie.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.balie.platform.Json;
import org.balie.ticket.OwnValue;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Fills {@code case_field} for the cases that are there: H2 cannot take JSON apart.
 *
 * <p>Flyway demands the name.
 */
public class V202611300901__case_field_filled extends BaseJavaMigration {

  private static final int AT_ONCE = 1_000;

  @Override
  public void migrate(Context context) throws SQLException {
    var database = context.getConnection();
    try (var read = database.createStatement();
        var write = insert(database)) {
      read.setFetchSize(AT_ONCE);
      var cases = read.executeQuery("select id, fields from ticket where fields like '{_%:%}'");
      while (cases.next()) {
        fill(write, cases.getObject(1, UUID.class), cases.getString(2));
      }
    }
  }

  private static PreparedStatement insert(Connection database) throws SQLException {
    return database.prepareStatement(
        "insert into case_field (ticket_id, code, words, number_value, day_value)"
            + " values (?, ?, ?, ?, ?)");
  }

  private static void fill(PreparedStatement write, UUID ticket, String fields)
      throws SQLException {
    for (var field : Json.texts(fields).entrySet()) {
      var value = OwnValue.of(field.getValue());
      write.setObject(1, ticket);
      write.setString(2, field.getKey());
      write.setString(3, value.words());
      write.setBigDecimal(4, value.number());
      write.setObject(5, value.day());
      write.addBatch();
    }
    write.executeBatch();
  }
}
