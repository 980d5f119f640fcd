package org.yuqiao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuqiao.scenarios.Postgresql;

/** The rival: the statements of one change, sent by pgbench to the same database. */
final class PgBench {

  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final String SCRIPT =
      """
      \\set n random(1, 5000)
      BEGIN;
      SELECT * FROM bench_case WHERE serial = :n FOR NO KEY UPDATE;
      SELECT * FROM answered_request WHERE client = 'pgbench' AND key_value = 'none';
      INSERT INTO bench_record SELECT * FROM bench_record_model;
      INSERT INTO bench_answer SELECT * FROM bench_answer_model;
      UPDATE bench_case SET row_version = row_version + 1, revision = revision + 1,
        chain_count = chain_count + 1, case_status = 'REVIEWED', reviewed_by = 'pgbench'
        WHERE serial = :n;
      COMMIT;
      """;
  private static final String[] SET_UP = {
    "create table bench_case as select row_number() over () as serial, c.*"
        + " from bridge_case c limit 5000",
    "create unique index on bench_case (serial)",
    "create index on bench_case (case_status, case_number)",
    "create table bench_record_model as select * from audit_record limit 1",
    "create table bench_record as select * from audit_record where false",
    "create index on bench_record (subject, seq)",
    "create table bench_answer_model as select * from answered_request limit 1",
    "create table bench_answer as select * from answered_request where false",
    "create index on bench_answer (client, key_value)",
    "vacuum analyze bench_case",
  };

  private final Postgresql database;

  PgBench(Postgresql database) {
    this.database = database;
  }

  /** Runs the script with 8 clients and says what part of its speed the product reached. */
  void compare(Figures reached, int seconds)
      throws SQLException, IOException, InterruptedException {
    var program = program();
    if (program.isEmpty()) {
      Benchmark.say("pgbench is not on this machine: no comparison");
      return;
    }
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      for (String sql : SET_UP) {
        statement.execute(sql);
      }
    }
    double tps = run(program.get(), seconds);
    Benchmark.say(
        "pgbench with the statements of one change, 8 clients: %.0f changes/s;"
            + " reached %.2f of it (aim 0.33)",
        tps, reached.changesPerSecond() / tps);
  }

  private double run(Path program, int seconds) throws IOException, InterruptedException {
    Path script = Files.writeString(Files.createTempFile("change", ".sql"), SCRIPT);
    var process =
        new ProcessBuilder(
                program.toString(), "-n", "-h", "127.0.0.1", "-p", "" + database.port(), "-U",
                "postgres", "-c", "8", "-j", "2", "-M", "prepared", "-T", "" + seconds, "-f",
                script.toString(), "postgres")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    Files.delete(script);
    var tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IllegalStateException("pgbench said: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }

  private static Optional<Path> program() throws IOException {
    var onPath =
        Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
    Path debian = Path.of("/usr/lib/postgresql");
    try (var versions =
        Files.isDirectory(debian) ? Files.list(debian) : Stream.<Path>empty()) {
      return Stream.concat(onPath, versions.map(v -> v.resolve("bin/pgbench")).toList().stream())
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
