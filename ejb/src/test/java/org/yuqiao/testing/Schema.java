package org.yuqiao.testing;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A database's schema as the driver tells it, in words that mean the same on every database.
 *
 * @param columns by table and column: family of the type, length of a text, whether it may be null
 * @param keys by table: primary, foreign and unique keys and indexes, each with its columns
 */
public record Schema(Map<String, Map<String, String>> columns, Map<String, Set<String>> keys) {

  private static final String OWN_HISTORY = "flyway_schema_history";

  /** The schema of a migrated database. */
  public static Schema of(TestDatabase database) throws SQLException {
    try (var connection = database.source().getConnection()) {
      var meta = connection.getMetaData();
      String place = database == TestDatabase.H2 ? "PUBLIC" : "public";
      var columns = new TreeMap<String, Map<String, String>>();
      var keys = new TreeMap<String, Set<String>>();
      for (String table : tables(meta, place)) {
        String name = plain(table);
        columns.put(name, columns(meta, place, table));
        keys.put(name, keys(meta, place, table));
      }
      return new Schema(columns, keys);
    }
  }

  private static List<String> tables(DatabaseMetaData meta, String place) throws SQLException {
    var tables = new ArrayList<String>();
    try (ResultSet found = meta.getTables(null, place, "%", null)) {
      while (found.next()) {
        boolean table = found.getString("TABLE_TYPE").endsWith("TABLE");
        String name = found.getString("TABLE_NAME");
        if (table && !plain(name).equals(OWN_HISTORY)) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private static Map<String, String> columns(DatabaseMetaData meta, String place, String table)
      throws SQLException {
    var columns = new TreeMap<String, String>();
    try (ResultSet found = meta.getColumns(null, place, table, "%")) {
      while (found.next()) {
        boolean open = "YES".equals(found.getString("IS_NULLABLE"));
        columns.put(
            plain(found.getString("COLUMN_NAME")),
            family(
                    found.getInt("DATA_TYPE"),
                    found.getInt("COLUMN_SIZE"),
                    found.getInt("DECIMAL_DIGITS"))
                + (open ? "" : " not null"));
      }
    }
    return columns;
  }

  /** Oracle's DATE is a timestamp to the second, which the mapping uses as a day. */
  private static String family(int type, int size, int digits) {
    return switch (type) {
      case Types.VARCHAR, Types.CHAR -> size > 100_000 ? "long text" : "text " + size;
      case Types.CLOB, Types.LONGVARCHAR -> "long text";
      case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "bytes";
      case Types.NUMERIC, Types.DECIMAL -> size == 1 ? "flag" : size <= 10 ? "int" : "long";
      case Types.SMALLINT -> "flag";
      case Types.INTEGER -> "int";
      case Types.BIGINT -> "long";
      case Types.DATE -> "date";
      case Types.TIMESTAMP -> digits == 0 ? "date" : "timestamp " + digits;
      default -> "type " + type;
    };
  }

  private static Set<String> keys(DatabaseMetaData meta, String place, String table)
      throws SQLException {
    var keys = new TreeSet<String>();
    try (ResultSet found = meta.getPrimaryKeys(null, place, table)) {
      while (found.next()) {
        keys.add("primary " + plain(found.getString("COLUMN_NAME")));
      }
    }
    try (ResultSet found = meta.getImportedKeys(null, place, table)) {
      while (found.next()) {
        keys.add(
            "%s %s to %s.%s"
                .formatted(
                    plain(found.getString("FK_NAME")),
                    plain(found.getString("FKCOLUMN_NAME")),
                    plain(found.getString("PKTABLE_NAME")),
                    plain(found.getString("PKCOLUMN_NAME"))));
      }
    }
    keys.addAll(indexes(meta, place, table));
    return keys;
  }

  private static Set<String> indexes(DatabaseMetaData meta, String place, String table)
      throws SQLException {
    var columns = new TreeMap<String, List<String>>();
    try (ResultSet found = meta.getIndexInfo(null, place, table, false, false)) {
      while (found.next()) {
        String column = found.getString("COLUMN_NAME");
        if (column != null) {
          String kind = found.getBoolean("NON_UNIQUE") ? "index" : "unique";
          columns
              .computeIfAbsent(kind + found.getString("INDEX_NAME"), k -> new ArrayList<>())
              .add(plain(column));
        }
      }
    }
    var indexes = new TreeSet<String>();
    columns.forEach((key, own) -> indexes.add(key.replaceAll("(index|unique).*", "$1 ") + own));
    return indexes;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
