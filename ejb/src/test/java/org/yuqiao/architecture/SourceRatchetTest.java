package org.yuqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source shows: width, length, parameters, exactness, and who introduces whom. */
class SourceRatchetTest {

  private static final int COLUMNS = 100;
  private static final int LINES_AT_90 = 15;
  private static final int PARAMETERS = 4;

  /** Rows of a table of rules: code, clause, condition, field and the sentence twice. */
  private static final String RULE_ROW = ".*\\.rule";

  /** The methods that had more when the rule was written down: no new ones, and fewer in time. */
  private static final Set<String> MANY_PARAMETERS =
      Set.of(
          "ApiProblems.answer",
          "ApplicationRules.form",
          "CaseQueries.rows",
          "CaseSearch.find",
          "CellReading.inRange",
          "ChangeUser.told",
          "DemoGoal.add",
          "FaultMapper.problem",
          "ImportCases.result",
          "ImportJob.with",
          "ImportsResource.importCases",
          "LimitBar.bar",
          "NoticeSheet.refuse",
          "PolicySheet.addPhase",
          "Query.number",
          "RegisterResource.printRegister");

  private static final List<SourceFile> OURS = production();

  @Test
  void no_line_is_wider_than_100_columns() {
    assertThat(wide(OURS)).isEmpty();
    assertThat(wide(planted("// " + "x".repeat(98)))).hasSize(1);
  }

  @Test
  void nine_methods_in_ten_have_at_most_15_lines() {
    assertThat(lengthAt90(OURS)).isLessThanOrEqualTo(LINES_AT_90);
    var longOne = "class P { void p() {" + "\n;".repeat(20) + "} }";
    assertThat(lengthAt90(planted(longOne))).isGreaterThan(LINES_AT_90);
  }

  @Test
  void a_method_has_at_most_4_parameters() {
    assertThat(manyParameters(OURS)).isSubsetOf(MANY_PARAMETERS);
    assertThat(manyParameters(planted("class P { void p(int a, int b, int c, int d, int e) {} }")))
        .containsExactly("P.p");
  }

  @Test
  void there_is_no_double_and_no_float() {
    assertThat(inexact(OURS)).isEmpty();
    assertThat(inexact(planted("class P { Object p() { var x = 1.5; return x; } }"))).hasSize(1);
    assertThat(inexact(planted("class P { float p; }"))).hasSize(1);
    assertThat(inexact(planted("class P { Object p = Double.valueOf(1); }"))).hasSize(1);
    assertThat(inexact(planted("/** double */ class P { String p = \"double 1.5\"; }"))).isEmpty();
  }

  @Test
  void there_is_no_lombok() {
    assertThat(lombok(OURS)).isEmpty();
    assertThat(lombok(planted("import lombok.Data; @Data class P {}"))).hasSize(1);
  }

  private static List<String> wide(List<SourceFile> files) {
    return files.stream().filter(f -> f.width() > COLUMNS).map(SourceFile::name).toList();
  }

  private static int lengthAt90(List<SourceFile> files) {
    var lengths =
        files.stream().flatMap(f -> f.methods().stream()).map(SourceFile.Method::lines).sorted();
    var all = lengths.toList();
    return all.get((int) Math.ceil(all.size() * 0.9) - 1);
  }

  private static Set<String> manyParameters(List<SourceFile> files) {
    return files.stream()
        .flatMap(f -> f.methods().stream())
        .filter(m -> m.ordinary() && m.parameters() > PARAMETERS)
        .map(SourceFile.Method::name)
        .filter(name -> !name.matches(RULE_ROW))
        .collect(Collectors.toSet());
  }

  private static List<String> inexact(List<SourceFile> files) {
    return files.stream().filter(SourceFile::inexact).map(SourceFile::name).toList();
  }

  private static List<String> lombok(List<SourceFile> files) {
    return files.stream()
        .filter(f -> f.imports().stream().anyMatch(i -> i.startsWith("lombok.")))
        .map(SourceFile::name)
        .toList();
  }

  private static List<SourceFile> planted(String text) {
    return SourceFile.of("Planted.java", text);
  }

  private static List<SourceFile> production() {
    return SourceFile.of(
        Stream.of("ejb", "reports", "web")
            .map(module -> Path.of("..", module, "src/main/java"))
            .flatMap(SourceRatchetTest::sources)
            .toList());
  }

  private static Stream<Path> sources(Path root) {
    try (var paths = Files.walk(root)) {
      return paths.filter(p -> p.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
