import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies unfinished cases with their messages and log until there are so many. */
class Fill {

  private static final String COPY = "md5(%s::text || '/' || n)::uuid";

  public static void main(String[] arguments) throws SQLException {
    var wanted = Integer.parseInt(arguments[0]);
    var place = URI.create(System.getenv("JDBC_URL"));
    var address = "jdbc:postgresql://" + place.getHost() + ":" + place.getPort() + place.getPath();
    try (var database =
        DriverManager.getConnection(
            address, System.getenv("BALIE_DB_USER"), System.getenv("BALIE_DB_PASSWORD"))) {
      database.setAutoCommit(false);
      var copies = copies(database, wanted);
      run(database, "create temporary table picked as " + PICKED);
      var ticket = new LinkedHashMap<String, String>();
      ticket.put("id", COPY.formatted("s.id"));
      ticket.put("number", "'B-2025-' || lpad((p.place + n * p.of)::text, 6, '0')");
      ticket.put("inbox_id", "null");
      ticket.put("version", "0");
      for (var moment : new String[] {"created_at", "active_at", "changed_at"}) {
        ticket.put(moment, "s." + moment + " - (p.place + n * p.of) * interval '1 minute'");
      }
      copy(database, "ticket", "s.id", ticket, copies);
      copy(database, "message", "s.ticket_id", part("ticket_id"), copies);
      copy(database, "timeline_entry", "s.ticket_id", part("ticket_id"), copies);
      database.commit();
      run(database, "analyze");
      database.commit();
    }
  }

  private static final String PICKED =
      """
      select id, row_number() over (order by number) as place, count(*) over () as of from ticket
      where number not like 'B-2025-%' and status not in ('RESOLVED', 'CLOSED') and merged_into is null""";

  private static int copies(Connection database, int wanted) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery("select count(*) from (" + PICKED + ") here")) {
      rows.next();
      return (wanted - 1) / Math.max(1, rows.getInt(1)) + 1;
    }
  }

  private static Map<String, String> part(String whole) {
    return Map.of("id", COPY.formatted("s.id"), whole, COPY.formatted("s." + whole));
  }

  private static void copy(
      Connection database, String table, String ticket, Map<String, String> changed, int copies)
      throws SQLException {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    try (var all = database.getMetaData().getColumns(null, null, table, null)) {
      while (all.next()) {
        var column = all.getString("COLUMN_NAME");
        columns.add('"' + column + '"');
        values.add(changed.getOrDefault(column, "s.\"" + column + '"'));
      }
    }
    run(
        database,
        "insert into %s (%s) select %s from %s s join picked p on p.id = %s cross join generate_series(1, %d) n"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", values),
                table,
                ticket,
                copies));
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      var rows = statement.executeUpdate(sql);
      // What somebody who called this command waits for.
      System.out.println(rows + " " + sql.substring(0, Math.min(40, sql.length())));
    }
  }
}
