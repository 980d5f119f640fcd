package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuqiao.testing.Schema;
import org.yuqiao.testing.TestDatabase;

/** The two sets of migrations make the same tables, columns and keys. */
class SchemasAgreeTest {

  @Test
  void tables_and_columns_are_the_same() throws SQLException {
    assertThat(differences(columns(TestDatabase.H2), columns(TestDatabase.POSTGRESQL))).isEmpty();
  }

  @Test
  void keys_and_indexes_are_the_same() throws SQLException {
    var postgresql = Schema.of(TestDatabase.POSTGRESQL).keys();
    var oracle = Schema.of(TestDatabase.H2).keys();
    // H2 makes an index for each foreign key by itself; the product's own are on both
    postgresql.forEach((table, keys) -> assertThat(oracle.get(table)).as(table).containsAll(keys));
    oracle.forEach(
        (table, keys) ->
            assertThat(keys.stream().filter(k -> !k.startsWith("index")))
                .as(table)
                .allMatch(postgresql.get(table)::contains));
  }

  @Test
  void a_column_that_only_one_set_has_or_that_is_narrower_there_is_seen() throws SQLException {
    var planted = columns(TestDatabase.H2);
    planted.get("bridge_case").put("planted", "date");
    planted.get("journal_line").put("debit_fen", "int not null");
    planted.get("partner_bank").put("bank_name", "text 100");
    assertThat(differences(columns(TestDatabase.H2), planted))
        .containsExactlyInAnyOrder(
            "bridge_case.planted: null, date",
            "journal_line.debit_fen: long not null, int not null",
            "partner_bank.bank_name: text 100 not null, text 100");
  }

  private static Map<String, Map<String, String>> columns(TestDatabase database)
      throws SQLException {
    return Schema.of(database).columns();
  }

  /** A wider whole number on the other side is no difference. */
  private static List<String> differences(
      Map<String, Map<String, String>> one, Map<String, Map<String, String>> other) {
    var tables = new TreeSet<>(one.keySet());
    tables.addAll(other.keySet());
    return tables.stream()
        .flatMap(
            table ->
                differences(
                    table, one.getOrDefault(table, Map.of()), other.getOrDefault(table, Map.of())))
        .toList();
  }

  private static Stream<String> differences(
      String table, Map<String, String> one, Map<String, String> other) {
    var columns = new TreeSet<>(one.keySet());
    columns.addAll(other.keySet());
    return columns.stream()
        .filter(column -> !same(one.get(column), other.get(column)))
        .map(c -> "%s.%s: %s, %s".formatted(table, c, one.get(c), other.get(c)));
  }

  private static boolean same(String one, String other) {
    return one != null && (one.equals(other) || one.replace("int", "long").equals(other));
  }
}
