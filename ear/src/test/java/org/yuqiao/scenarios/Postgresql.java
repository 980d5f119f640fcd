package org.yuqiao.scenarios;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** PostgreSQL 15 on loopback, as durable as it is by default. */
public final class Postgresql implements Database {

  private final EmbeddedPostgres postgres;

  public Postgresql() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100")
            .start();
  }

  public int port() {
    return postgres.getPort();
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?reWriteBatchedInserts=true";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "DB_DRIVER",
        "postgresql",
        "DB_URL",
        url(),
        "DB_USER",
        "postgres",
        "DB_PASSWORD",
        "postgres");
  }

  @Override
  public Connection connect() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  /** How many deadlocks it has had to break. */
  public long deadlocks() throws SQLException {
    try (var connection = connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select sum(deadlocks) from pg_stat_database")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The pid of the postmaster, whose children do the work. */
  public long pid() throws SQLException {
    try (var connection = connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)")) {
      rows.next();
      return Long.parseLong(rows.getString(1).strip());
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
