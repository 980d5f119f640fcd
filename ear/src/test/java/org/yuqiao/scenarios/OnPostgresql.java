package org.yuqiao.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server of its own on PostgreSQL, set up by its first administrator; all stories that ask for it
 * share one, which stops after the last.
 */
final class OnPostgresql implements BeforeAllCallback, AfterAllCallback {

  private static final int PORT = Integer.getInteger("yuqiao.secondPort", 18480);

  private static Running running;

  private record Running(Postgresql database, StartedServer server) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      server.close();
      database.close();
    }
  }

  static Postgresql database() {
    return running.database();
  }

  static StartedServer server() {
    return running.server();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (running == null) {
      running = start();
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(OnPostgresql.class))
          .put("running", running);
      CaseWalk.setUp(server().base(), StartedServer.ADMIN, StartedServer.PASSWORD);
    } else {
      CaseWalk.on(server().base(), StartedServer.ADMIN, StartedServer.PASSWORD);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    CaseWalk.onDemonstration();
  }

  private static Running start() throws Exception {
    var database = new Postgresql();
    var home = Path.of(System.getProperty("yuqiao.server"));
    return new Running(
        database, new StartedServer(home, database, PORT, CaseWalk.TODAY + "T09:00:00"));
  }
}
