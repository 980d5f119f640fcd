package org.yuqiao.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The built server, started on a database of its own. */
final class Server implements AutoCloseable {

  static final String ADMIN = "bench.admin";
  static final String PASSWORD = "Bench-2026-mark!";

  private final Process process;
  private final Api api;
  private final Duration readyAfter;

  Server(Path home, Database database, int port, String practiceClock)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("yuqiao-benchmark");
    Path secret = Files.writeString(work.resolve("admin"), PASSWORD);
    var builder =
        new ProcessBuilder(
            home.resolve("bin/standalone.sh").toString(),
            "-Djboss.server.base.dir=" + copyOfBase(home, work),
            "-Djboss.management.http.port=" + (port + 1));
    builder.directory(work.toFile());
    var environment = builder.environment();
    environment.put("DB_DRIVER", "postgresql");
    environment.put("DB_URL", database.url());
    environment.put("DB_USER", "postgres");
    environment.put("DB_PASSWORD", "postgres");
    environment.put("YUQIAO_PORT", Integer.toString(port));
    environment.put("YUQIAO_DATA", work.resolve("data").toString());
    environment.put("YUQIAO_ADMIN_USER", ADMIN);
    environment.put("YUQIAO_ADMIN_PASSWORD_FILE", secret.toString());
    environment.put("YUQIAO_PRACTICE_CLOCK", practiceClock);
    builder.redirectErrorStream(true).redirectOutput(new File(work.toFile(), "server.log"));
    api = new Api("http://127.0.0.1:" + port);
    var start = Instant.now();
    process = builder.start();
    while (!api.ready()) {
      if (!process.isAlive() || Duration.between(start, Instant.now()).toSeconds() > 120) {
        process.destroyForcibly();
        throw new IllegalStateException("the server did not start: see " + work + "/server.log");
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    readyAfter = Duration.between(start, Instant.now());
  }

  Api api() {
    return api;
  }

  Duration readyAfter() {
    return readyAfter;
  }

  long pid() {
    return process.pid();
  }

  /** Resident memory of the server in MiB. */
  long residentMebibytes() throws IOException {
    long kibibytes = 0;
    for (var handle :
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(process.toHandle()), process.descendants())
            .toList()) {
      kibibytes +=
          Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
              .sum();
    }
    return kibibytes / 1024;
  }

  private static Path copyOfBase(Path home, Path work) throws IOException {
    Path from = home.resolve("standalone");
    Path to = work.resolve("standalone");
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }

  @Override
  public void close() throws InterruptedException {
    var all = process.descendants().toList();
    process.destroy();
    all.forEach(ProcessHandle::destroy);
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      all.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
