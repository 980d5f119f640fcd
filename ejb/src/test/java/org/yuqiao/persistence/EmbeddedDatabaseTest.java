package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Wherever the embedded database is opened it speaks as Oracle does and puts NULLs where Oracle
 * puts them: the mapping leaves out {@code NULLS LAST} where it is Oracle's own order. It never
 * answers a query with an earlier result: a result kept while another transaction was committing
 * would stand for the state after it.
 */
class EmbeddedDatabaseTest {

  private static final List<String> EVERYWHERE =
      List.of(";MODE=Oracle", ";DEFAULT_NULL_ORDERING=HIGH", ";OPTIMIZE_REUSE_RESULTS=0");
  private static final List<Path> OPENED =
      List.of(Path.of("../ear/src/main/server/configure.cli"), Path.of("../ear/pom.xml"));

  @Test
  void every_server_opens_it_as_oracle() throws IOException {
    for (Path file : OPENED) {
      try (var lines = Files.lines(file)) {
        assertThat(unlike(lines)).as("%s", file).isEmpty();
      }
    }
  }

  /** By default it keeps commits of half a second in memory, and a killed server loses them. */
  @Test
  void what_was_answered_is_on_the_disk() throws IOException {
    try (var lines = Files.lines(OPENED.get(0))) {
      assertThat(lines.filter(line -> line.contains("jdbc:h2:")))
          .isNotEmpty()
          .allMatch(line -> line.contains(";WRITE_DELAY=0"));
    }
  }

  @Test
  void one_that_is_opened_otherwise_is_seen() {
    String planted = "connection-url=jdbc:h2:file:data;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH";
    assertThat(unlike(Stream.of(planted, "no address"))).containsExactly(planted);
  }

  private static List<String> unlike(Stream<String> lines) {
    return lines
        .filter(line -> line.contains("jdbc:h2:"))
        .filter(line -> !EVERYWHERE.stream().allMatch(line::contains))
        .toList();
  }
}
