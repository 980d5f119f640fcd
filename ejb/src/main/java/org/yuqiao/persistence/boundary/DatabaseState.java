package org.yuqiao.persistence.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the database answers. The schema is right where this runs: see SchemaMigration. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseState {

  private static final Logger LOG = Logger.getLogger(DatabaseState.class.getName());
  private static final int PATIENCE_SECONDS = 3;

  @Resource(lookup = "java:jboss/datasources/YuqiaoDS")
  private DataSource database;

  public boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
      return false;
    }
  }
}
