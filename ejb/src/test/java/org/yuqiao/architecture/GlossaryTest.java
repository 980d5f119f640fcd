package org.yuqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuqiao.casefile.model.SampleFacts;

/** The glossary names only what exists, and leaves out no fact and no table's entity. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("../docs/glossary.md");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/oracle");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| ([^|]+) \\| ([^|]+) \\| `(\\w+)(?:#(\\w+))?` \\| (?:`(\\w+)\\.(\\w+)` )?\\|");
  private static final Pattern TABLE =
      Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+) (?:ADD )?\\((.*?)\\n\\s*\\);", Pattern.DOTALL);

  /** Entities that a reader meets only through another one's row. */
  private static final Set<String> BEHIND_OTHERS =
      Set.of("AccessToken", "AnsweredRequest", "Chain", "ImportedRow", "PublishedEdition");

  private static final Map<String, List<JavaClass>> CLASSES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.yuqiao")
              .stream()
              .filter(c -> !c.getSimpleName().isEmpty())
              .collect(Collectors.groupingBy(JavaClass::getSimpleName));

  @Test
  void each_class_part_and_column_named_exists() {
    assertThat(rows(glossary())).hasSizeGreaterThan(100);
    assertThat(faults(glossary())).isEmpty();
  }

  @Test
  void every_row_of_the_tables_is_read() {
    var rows = glossary().lines().filter(line -> line.matches("\\|.*`\\w+(#\\w+)?`.*")).count();
    assertThat(rows(glossary())).hasSize((int) rows);
  }

  @Test
  void every_fact_and_every_entity_has_a_term() {
    var named = rows(glossary()).stream().map(row -> row.get(2)).collect(Collectors.toSet());
    var facts = SampleFacts.kinds().stream().map(Class::getSimpleName);
    var entities =
        CLASSES.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.isAnnotatedWith(Entity.class))
            .map(JavaClass::getSimpleName)
            .filter(name -> !BEHIND_OTHERS.contains(name));
    var missing = Stream.concat(facts, entities).filter(name -> !named.contains(name)).toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void a_term_for_what_does_not_exist_is_found() {
    assertThat(faults("| 词 | word | `NoSuchClass` | |")).containsExactly("NoSuchClass");
    assertThat(faults("| 词 | word | `Money#gold` | |")).containsExactly("Money#gold");
    assertThat(faults("| 词 | word | `Money` | `bridge_case.gold` |"))
        .containsExactly("bridge_case.gold");
  }

  private static List<String> faults(String text) {
    var columns = columns();
    var faults = new ArrayList<String>();
    for (var row : rows(text)) {
      String type = row.get(2);
      String part = row.get(3);
      String column = row.get(4) + "." + row.get(5);
      if (!CLASSES.containsKey(type)) {
        faults.add(type);
      } else if (part != null && !hasPart(type, part)) {
        faults.add(type + "#" + part);
      }
      if (row.get(4) != null && !columns.contains(column)) {
        faults.add(column);
      }
    }
    return faults;
  }

  private static boolean hasPart(String type, String part) {
    return CLASSES.get(type).stream()
        .flatMap(c -> c.getMembers().stream())
        .map(JavaMember::getName)
        .anyMatch(part::equals);
  }

  private static List<List<String>> rows(String text) {
    return ROW.matcher(text)
        .results()
        .map(
            found -> {
              var cells = new ArrayList<String>();
              for (int i = 1; i <= found.groupCount(); i++) {
                cells.add(found.group(i));
              }
              return (List<String>) cells;
            })
        .toList();
  }

  private static Set<String> columns() {
    var columns = new TreeSet<String>();
    try (var files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        TABLE
            .matcher(Files.readString(file))
            .results()
            .forEach(
                table ->
                    table
                        .group(2)
                        .lines()
                        .map(line -> line.strip().split("\\s+")[0])
                        .forEach(column -> columns.add(table.group(1) + "." + column)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return columns;
  }

  private static String glossary() {
    try {
      return Files.readString(GLOSSARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
