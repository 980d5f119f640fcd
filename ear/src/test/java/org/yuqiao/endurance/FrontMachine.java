package org.yuqiao.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The custodian bank's front machine: it takes what lies in the exchange directory and remembers
 * what it took. A message that comes again, or that the books know nothing of, is a payment made
 * twice or out of nothing; one that never came is a payment lost.
 */
final class FrontMachine {

  private final Path data;
  private final TreeMap<String, String> taken = new TreeMap<>();
  private final List<String> findings = new ArrayList<>();

  FrontMachine(Path data) {
    this.data = data;
  }

  /** Takes everything that lies there. */
  void take() {
    for (Path file : lying()) {
      try {
        String name = file.getFileName().toString().replace(".xml", "");
        if (taken.put(name, Files.readString(file)) != null) {
          findings.add("sent twice: " + name);
        }
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  int taken() {
    return taken.size();
  }

  /**
   * What was taken against what the outbox holds, once nothing waits there any more. A message
   * whose answer came before it had left may be missing here.
   */
  List<String> findings(Books books) {
    var all = new ArrayList<>(findings);
    var known = new TreeMap<String, String>();
    for (var row : books.rows("select message_id, payload, sent_at from outbox_message")) {
      String number = (String) row.get(0);
      known.put(number, (String) row.get(1));
      if (row.get(2) != null && !taken.containsKey(number)) {
        all.add("lost: " + number);
      }
    }
    taken.forEach(
        (number, text) -> {
          if (known.containsKey(number) && !known.get(number).equals(text)) {
            all.add("sent otherwise: " + number);
          }
        });
    taken.keySet().stream()
        .filter(number -> !known.containsKey(number))
        .forEach(number -> all.add("sent without a release: " + number));
    return all;
  }

  private List<Path> lying() {
    var bank = data.resolve("bank");
    if (!Files.isDirectory(bank)) {
      return List.of();
    }
    try (var files = Files.find(bank, 3, (file, about) -> isMessage(file))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMessage(Path file) {
    String name = file.getFileName().toString();
    boolean out = file.getParent().getFileName().toString().equals("out");
    return out && name.endsWith(".xml") && !name.startsWith(".");
  }
}
