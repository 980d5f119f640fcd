package org.yuqiao.scenarios;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database for a server of its own. */
public interface Database extends AutoCloseable {

  /** The variables that point the server to it. */
  Map<String, String> settings();

  /** A connection beside the server's. */
  Connection connect() throws SQLException;

  @Override
  void close() throws IOException;
}
