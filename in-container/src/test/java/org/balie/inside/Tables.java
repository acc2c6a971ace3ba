package org.balie.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables themselves, past the product: how tests see what is there, and age it. */
@ApplicationScoped
public class Tables {

  @Resource(lookup = "jdbc/balie")
  DataSource source;

  /** For what needs a connection of its own. */
  public DataSource source() {
    return source;
  }

  /** What a single-valued query answers; empty without a row, or when the value is null. */
  public Optional<Object> value(String sql, Object... parameters) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      bind(query, parameters);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.ofNullable(rows.getObject(1)) : Optional.empty();
      }
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The values of the first row. */
  public Object[] row(String sql, Object... parameters) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      bind(query, parameters);
      try (var rows = query.executeQuery()) {
        rows.next();
        var values = new Object[rows.getMetaData().getColumnCount()];
        for (var i = 0; i < values.length; i++) {
          values[i] = rows.getObject(i + 1);
        }
        return values;
      }
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  public long count(String table, String where, Object... parameters) {
    var sql = "select count(*) from " + table + " where " + where;
    return ((Number) value(sql, parameters).orElseThrow()).longValue();
  }

  public int change(String sql, Object... parameters) {
    try (var connection = source.getConnection();
        var change = connection.prepareStatement(sql)) {
      bind(change, parameters);
      return change.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (var i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
