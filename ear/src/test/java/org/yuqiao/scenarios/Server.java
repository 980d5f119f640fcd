package org.yuqiao.scenarios;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The server that the stories are told on. */
public final class Server {

  private static final URI BASE =
      URI.create("http://localhost:" + System.getProperty("yuqiao.port", "8080") + "/");

  private Server() {}

  /** The address of a path, given without a leading slash. */
  public static URI at(String path) {
    return BASE.resolve(path);
  }

  /** Where the server of this run keeps its database and files. */
  public static Path dataDirectory() {
    return Path.of(System.getenv("YUQIAO_DATA"));
  }

  /** The server's database, beside the server itself: to look at rows, or to tamper with them. */
  public static Connection database() throws SQLException {
    return DriverManager.getConnection(System.getenv("DB_URL"), "sa", "sa");
  }

  /** The rows of a query, each by column name in lower case. */
  public static List<Map<String, Object>> rows(String sql, Object... parameters)
      throws SQLException {
    try (var connection = database();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var found = statement.executeQuery();
      var rows = new ArrayList<Map<String, Object>>();
      while (found.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          String name = found.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
          row.put(name, found.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
