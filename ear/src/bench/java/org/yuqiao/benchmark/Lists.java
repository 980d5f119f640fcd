package org.yuqiao.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import org.yuqiao.scenarios.Postgresql;

/** Lists of 50 over many cases. */
final class Lists {

  private static final int READS = 300;
  private static final String[] PATHS = {
    "/api/v1/cases?limit=50",
    "/api/v1/cases?limit=50&status=CLOSED",
    "/api/v1/cases?limit=50&q=%E5%B7%9D%E5%B2%B3",
    "/api/v1/cases?limit=50&bank=benchbank",
    "/api/v1/cases?limit=50&drawnFrom=2026-11-01&drawnTo=2026-11-30",
  };

  private final Api api;
  private final Postgresql database;

  Lists(Api api, Postgresql database) {
    this.api = api;
    this.database = database;
  }

  /** Fills the table of cases up to a number of rows with copies of one, then reads lists. */
  void measure(int rows) throws SQLException {
    fill(rows);
    for (String path : PATHS) {
      var nanos = new ArrayList<Long>();
      for (int i = 0; i < READS; i++) {
        long start = System.nanoTime();
        api.read("auditor", path);
        nanos.add(System.nanoTime() - start);
      }
      Benchmark.say(
          "list of 50 over %d cases %s: p50 %.1f ms  p95 %.1f ms (bar 100)",
          rows, path, Figures.millis(nanos, 0.50), Figures.millis(nanos, 0.95));
    }
  }

  private void fill(int rows) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("create temp table model as select * from bridge_case limit 1");
      statement.execute(
          "update model set case_status = 'CLOSED', open_loan_key = null, drawn_on = '2026-03-02'");
      statement.execute("create temp table filled as select * from model where false");
      statement.execute(
          "insert into filled select m.* from model m, generate_series(1, "
              + rows
              + " - (select count(*) from bridge_case))");
      statement.execute("create temp sequence serial start 100000001");
      statement.execute("update filled set case_number = 'ZD2025-' || nextval('serial')");
      statement.execute("update filled set chain_subject = case_number");
      statement.execute("insert into bridge_case select * from filled");
      statement.execute("vacuum analyze bridge_case");
    }
  }
}
