package org.yuqiao.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.yuqiao.policy.model.ParameterKey;

/** An edition stored before a value was part of it has one after the next start. */
class StoredEditionsTest {

  private static final String BEFORE = "10";

  @Test
  void an_edition_of_an_earlier_version_lacks_nothing_after_the_migration() throws SQLException {
    var pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=Oracle;DB_CLOSE_DELAY=-1", "sa", "");
    try (var connection = pool.getConnection()) {
      migrations(pool).target(BEFORE).load().migrate();
      store(connection);
      migrations(pool).load().migrate();
      var values = values(connection);
      for (var key : ParameterKey.values()) {
        assertThat(values).containsKey(key.key());
      }
      assertThat(values).containsEntry("ceiling", "50000000.00");
      assertThat(values).containsEntry("queue-order", "first-come");
    } finally {
      pool.dispose();
    }
  }

  private static FluentConfiguration migrations(JdbcConnectionPool pool) {
    return Flyway.configure().dataSource(pool).locations("classpath:db/migration/oracle");
  }

  /** What version 0.1 stored: every value of today but those added since. */
  private static void store(Connection connection) throws SQLException {
    try (var edition = connection.createStatement();
        var row =
            connection.prepareStatement(
                "insert into policy_parameter (edition_id, param_key, param_value)"
                    + " values ('2024-06-09', ?, ?)")) {
      edition.executeUpdate(
          "insert into policy_edition (id, effective_from, basis, published_by, published_at)"
              + " values ('2024-06-09', DATE '2024-06-09', 'x', 'system', CURRENT_TIMESTAMP)");
      for (var value : ofVersionOne().entrySet()) {
        row.setString(1, value.getKey());
        row.setString(2, value.getValue());
        row.executeUpdate();
      }
    }
  }

  private static Map<String, String> ofVersionOne() {
    var values = new TreeMap<>(BundledEditions.all(Instant.EPOCH).get(1).values());
    values
        .keySet()
        .removeAll(
            Set.of(
                "minimum-fee",
                "prepaid-days",
                "fee-day-basis",
                "overdue-surcharge",
                "queue-order",
                "entitlement-multiple",
                "expense-share"));
    values.put("ceiling", "50000000.00");
    return values;
  }

  private static Map<String, String> values(Connection connection) throws SQLException {
    var values = new TreeMap<String, String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select param_key, param_value from policy_parameter"
                    + " where edition_id = '2024-06-09'")) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getString(2));
      }
    }
    return values;
  }
}
