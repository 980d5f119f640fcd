package org.yuqiao.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this version at start-up. Every other start-up bean that reads the database
 * says {@code @DependsOn("SchemaMigration")}. A failure stops the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

  @Resource(lookup = "java:jboss/datasources/YuqiaoDS")
  private DataSource database;

  @PostConstruct
  void migrate() {
    var result =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(database)
            .locations(vendor().migrations())
            .load()
            .migrate();
    LOG.log(
        Level.INFO,
        "Database schema at version {0}, {1} migrations applied now",
        new Object[] {result.targetSchemaVersion, result.migrationsExecuted});
  }

  private Vendor vendor() {
    try (var connection = database.getConnection()) {
      return Vendor.ofProduct(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
    }
  }
}
