package org.yuqiao.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database in a file that others may open beside the server. */
public final class Embedded implements Database {

  private final String url;

  public Embedded() throws IOException {
    url =
        "jdbc:h2:file:"
            + Files.createTempDirectory("yuqiao-h2").resolve("yuqiao")
            + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0;WRITE_DELAY=0;AUTO_SERVER=TRUE";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("DB_DRIVER", "h2", "DB_URL", url, "DB_USER", "sa", "DB_PASSWORD", "sa");
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "sa", "sa");
  }

  @Override
  public void close() {
    // the server closes it
  }
}
