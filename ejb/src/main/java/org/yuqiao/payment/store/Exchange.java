package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The directories shared with the banks' front machines: {@code bank/<account>/out} for what they
 * take, {@code in} for what they bring, {@code done} and {@code failed} for what was read, {@code
 * kept} for a copy of all that was put out. A file appears whole or not at all.
 */
@Dependent
public class Exchange {

  /** A message to be put out. */
  public record Outgoing(String messageId, String fundAccount, String payload) {}

  /** A file that waits to be read. */
  public record Waiting(String account, Path file) {

    public String name() {
      return file.getFileName().toString();
    }
  }

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /** A front machine writes a file in moments; older leftovers of ours are ours to remove. */
  private static final String UNFINISHED = ".tmp";

  /**
   * Puts a message out, once: it is laid ready beside its place, then its copy is kept, and last it
   * is moved to its place. A server killed in between finds by the copy whether the message lay
   * ready, and by what lies ready whether the last step was taken; a message that the bank has
   * taken meanwhile never comes back.
   *
   * @throws IOException if the directory cannot be written, or another text stands under the name
   */
  public void put(Path data, Outgoing message) throws IOException {
    byte[] bytes = message.payload().getBytes(StandardCharsets.UTF_8);
    var home = home(data, message.fundAccount());
    var out = Files.createDirectories(home.resolve("out"));
    var kept = Files.createDirectories(home.resolve("kept"));
    Files.createDirectories(home.resolve("in"));
    var file = out.resolve(safe(message.messageId()) + ".xml");
    var copy = kept.resolve(file.getFileName());
    if (stands(file, bytes)) {
      keep(copy, bytes);
    } else if (!stands(copy, bytes)) {
      layReady(file, bytes);
      keep(copy, bytes);
      reveal(file);
    } else if (Files.exists(draft(file))) {
      reveal(file);
    }
  }

  /** The files that wait to be read, of every account. */
  public List<Waiting> waiting(Path data) {
    var bank = data.resolve("bank");
    if (!Files.isDirectory(bank)) {
      return List.of();
    }
    try (var homes = Files.list(bank)) {
      return homes.filter(Files::isDirectory).flatMap(home -> answers(home).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A waiting file's content, at most so many bytes and one. */
  public byte[] content(Waiting waiting, int most) throws IOException {
    try (var stream = Files.newInputStream(waiting.file())) {
      return stream.readNBytes(most + 1);
    }
  }

  /** Lays a file that was read aside; what was wrong with it, if anything, lies beside it. */
  public void layAside(Waiting waiting, String fault) throws IOException {
    var home = waiting.file().getParent().getParent();
    var folder = Files.createDirectories(home.resolve(fault == null ? "done" : "failed"));
    var target = free(folder, waiting.name());
    if (fault != null) {
      Files.writeString(target.resolveSibling(target.getFileName() + ".txt"), fault + "\n");
    }
    Files.move(waiting.file(), target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Waiting> answers(Path home) {
    var in = home.resolve("in");
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (var files = Files.list(in)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".xml"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Waiting(home.getFileName().toString(), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean stands(Path file, byte[] bytes) throws IOException {
    try {
      if (Arrays.equals(Files.readAllBytes(file), bytes)) {
        return true;
      }
      throw new FileAlreadyExistsException(
          file.toString(), null, "another text stands under this name");
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void keep(Path copy, byte[] bytes) throws IOException {
    if (!Files.exists(copy)) {
      layReady(copy, bytes);
      reveal(copy);
    }
  }

  private static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + UNFINISHED);
  }

  /** Under a name of its own first, to the disk. */
  private static void layReady(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(
            draft(file),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** And only then under the name that others look for. */
  private static void reveal(Path file) throws IOException {
    Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
    try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static Path free(Path folder, String name) {
    var target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(i + "-" + name);
    }
    return target;
  }

  private static Path home(Path data, String account) {
    return data.resolve("bank").resolve(safe(account));
  }

  private static String safe(String name) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException("no file name: " + name);
    }
    return name;
  }
}
