package org.yuqiao.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/policy and the code name the same clauses and parameters. */
class PolicyDocumentsTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "policy");

  @Test
  void each_clause_has_one_heading_with_its_id_and_both_names() {
    var headings =
        lines().stream().filter(line -> line.matches("## [A-Z]\\d?-\\d.*")).sorted().toList();
    var expected =
        Arrays.stream(Clause.values())
            .map(clause -> "## " + clause.id() + " " + clause.zh() + " — " + clause.en())
            .sorted()
            .toList();
    assertThat(headings).isEqualTo(expected);
  }

  @Test
  void each_parameter_stands_in_the_sheet_with_clause_and_source() {
    var rows = lines().stream().filter(line -> line.startsWith("| `")).toList();
    assertThat(rows).hasSize(ParameterKey.values().length);
    for (var key : ParameterKey.values()) {
      var parameter = key.withValue("");
      assertThat(rows)
          .anySatisfy(
              row ->
                  assertThat(row)
                      .startsWith("| `" + key.key() + "` |")
                      .contains("| " + parameter.clause().id() + " |")
                      .contains("| " + parameter.source() + " |")
                      .endsWith("| " + parameter.zh() + ", " + parameter.en() + " |"));
    }
  }

  private static List<String> lines() {
    try (var files = Files.list(DOCUMENTS)) {
      return files.flatMap(PolicyDocumentsTest::lines).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
