package org.yuqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The databases that the product's SQL must run on. Each is started once, at first use, migrated by
 * its own set, and mapped by the product's own persistence.xml.
 */
public enum TestDatabase {
  H2("classpath:db/migration/oracle") {
    @Override
    DataSource start() {
      var pool = JdbcConnectionPool.create(H2_URL, "sa", "");
      pool.setMaxConnections(20);
      return pool;
    }
  },
  POSTGRESQL("classpath:db/migration/postgresql") {
    @Override
    DataSource start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .start()
            .getPostgresDatabase();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final String H2_URL =
      "jdbc:h2:mem:office;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0"
          + ";DB_CLOSE_DELAY=-1";

  /** Held, since loggers that nobody holds forget their level. */
  private static final Logger QUIET = Logger.getLogger("org.hibernate");

  static {
    QUIET.setLevel(Level.SEVERE);
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
  }

  private final String migrations;
  private DataSource source;
  private final SqlLog log = new SqlLog();
  private EntityManagerFactory entities;

  TestDatabase(String migrations) {
    this.migrations = migrations;
  }

  abstract DataSource start();

  /** Connections to the migrated database. */
  public synchronized DataSource source() {
    if (source == null) {
      source = start();
      Flyway.configure().dataSource(source).locations(migrations).load().migrate();
    }
    return source;
  }

  /** The product's persistence unit on this database, in transactions of its own. */
  public synchronized EntityManagerFactory entities() {
    if (entities == null) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.nonJtaDataSource", source());
      settings.put("hibernate.generate_statistics", "true");
      settings.put("hibernate.session_factory.statement_inspector", log);
      // the product's own mode gives the connection back before a JTA transaction ends
      settings.put(
          "hibernate.connection.handling_mode",
          "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION");
      entities = Persistence.createEntityManagerFactory("yuqiao", settings);
    }
    return entities;
  }

  /** What Hibernate has sent to this database so far. */
  public SqlLog log() {
    return log;
  }
}
