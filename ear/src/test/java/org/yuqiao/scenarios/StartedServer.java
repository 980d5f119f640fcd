package org.yuqiao.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built server, started as an operator would on a database of its own: empty but for the first
 * administrator, whose password stands in a file.
 */
public final class StartedServer implements AutoCloseable {

  public static final String ADMIN = "first.admin";
  public static final String PASSWORD = "green-bridge-2026";

  private static final Duration LONGEST_START = Duration.ofMinutes(10);

  private final URI base;
  private final ProcessBuilder command;
  private final Path log;
  private Process process;
  private Duration readyAfter;

  /**
   * Starts the server and waits until it is ready.
   *
   * @param home the folder of the provisioned server
   * @param port the HTTP port; the management port is the next one
   * @param practiceClock the local date and time its clock starts at
   */
  public StartedServer(Path home, Database database, int port, String practiceClock)
      throws IOException, InterruptedException {
    base = URI.create("http://localhost:" + port + "/");
    Path work = Files.createTempDirectory("yuqiao-server");
    log = work.resolve("server.log");
    command = command(home, work, port);
    command.environment().putAll(database.settings());
    command.environment().putAll(environment(work, port, practiceClock));
    start();
  }

  private static ProcessBuilder command(Path home, Path work, int port) throws IOException {
    return new ProcessBuilder(
            home.resolve("bin/standalone.sh").toString(),
            "-Djboss.server.base.dir=" + copyOfBase(home, work),
            "-Djboss.management.http.port=" + (port + 1))
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(work.resolve("server.log").toFile()));
  }

  private static Map<String, String> environment(Path work, int port, String practiceClock)
      throws IOException {
    Path secret = Files.writeString(work.resolve("first-administrator"), PASSWORD);
    return Map.of(
        "YUQIAO_DEMO",
        "false",
        "YUQIAO_PORT",
        Integer.toString(port),
        "YUQIAO_DATA",
        work.resolve("data").toString(),
        "YUQIAO_ADMIN_USER",
        ADMIN,
        "YUQIAO_ADMIN_PASSWORD_FILE",
        secret.toString(),
        "YUQIAO_PRACTICE_CLOCK",
        practiceClock);
  }

  private void start() throws IOException, InterruptedException {
    var began = Instant.now();
    process = command.start();
    while (!ready()) {
      boolean late = Duration.between(began, Instant.now()).compareTo(LONGEST_START) > 0;
      if (late || !process.isAlive()) {
        close();
        throw new IllegalStateException("the server did not start: see " + log);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    readyAfter = Duration.between(began, Instant.now());
  }

  /** Ends the server as a power failure would: SIGKILL, to the script and to Java. */
  public void kill() throws InterruptedException {
    var all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
    for (ProcessHandle one : all) {
      one.onExit().join();
    }
  }

  /** Starts it again where it was killed, on the same files and database. */
  public void startAgain() throws IOException, InterruptedException {
    start();
  }

  /** Starts it again on another day, after it was killed. */
  public void startAgainAt(String practiceClock) throws IOException, InterruptedException {
    command.environment().put("YUQIAO_PRACTICE_CLOCK", practiceClock);
    start();
  }

  /** Where it keeps what must survive. */
  public Path dataDirectory() {
    return Path.of(command.environment().get("YUQIAO_DATA"));
  }

  /** The address of the server, with a slash at the end. */
  public URI base() {
    return base;
  }

  public Duration readyAfter() {
    return readyAfter;
  }

  public long pid() {
    return process.pid();
  }

  /** Resident memory of the server in MiB. */
  public long residentMebibytes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(StartedServer::residentKibibytes)
            .sum()
        / 1024;
  }

  @Override
  public void close() {
    var all = process.descendants().toList();
    all.forEach(ProcessHandle::destroy);
    process.destroy();
    if (!hasEnded()) {
      all.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean ready() {
    try {
      var connection = (HttpURLConnection) base.resolve("health/ready").toURL().openConnection();
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static long residentKibibytes(ProcessHandle handle) {
    try {
      return Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copyOfBase(Path home, Path work) throws IOException {
    Path from = home.resolve("standalone");
    Path to = work.resolve("standalone");
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!path.startsWith(from.resolve("log")) && !path.startsWith(from.resolve("tmp"))) {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }
}
