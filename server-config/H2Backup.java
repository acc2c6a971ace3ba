import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;

/** Copies the H2 database to a ZIP file while it is in use. Arguments: URL, user, target; the password comes by standard input. */
class H2Backup {
  public static void main(String[] args) throws Exception {
    var password = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    try (var connection = DriverManager.getConnection(args[0] + ";IFEXISTS=TRUE", args[1], password);
        var backup = connection.prepareStatement("BACKUP TO ?")) {
      backup.setString(1, args[2]);
      backup.execute();
    }
  }
}
