package org.yuqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each context says in its package-info what it is for, and names only what exists. */
class PackagesIntroduceThemselvesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/yuqiao");
  private static final Pattern NAMED = Pattern.compile("\\{@code\\s[\\s*]*([A-Z]\\w+)\\s*}");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private static final Set<String> CLASSES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.yuqiao")
              .stream()
              .map(JavaClass::getSimpleName)
              .collect(Collectors.toSet());

  static List<String> contexts() {
    return Conventions.STORY;
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void a_context_introduces_itself(String context) throws IOException {
    var file = SOURCES.resolve(context).resolve("package-info.java");
    assertThat(file).exists();
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void the_story_leaves_no_context_out() throws IOException {
    try (var folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Conventions.STORY);
    }
  }

  @Test
  void a_poor_introduction_is_found() {
    assertThat(faults("package org.yuqiao.fee;")).containsExactly("says nothing");
    assertThat(faults("/** Fees. */ package org.yuqiao.fee;")).containsExactly("says too little");
    assertThat(faults("/** The fee of the fund, by {@code FeeWizard}, and its waiver. */"))
        .containsExactly("FeeWizard does not exist");
    assertThat(faults("/** The fee of the fund, by {@code Money},n * and its waiver. */"))
        .containsExactly("a line break went astray");
  }

  private static List<String> faults(String source) {
    var comment = COMMENT.matcher(source);
    if (!comment.find()) {
      return List.of("says nothing");
    }
    var faults = new ArrayList<String>();
    String text = comment.group(1);
    if (text.strip().length() < 40) {
      faults.add("says too little");
    }
    if (text.lines().anyMatch(line -> line.strip().indexOf('*', 1) > 0)) {
      faults.add("a line break went astray");
    }
    NAMED
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !CLASSES.contains(name))
        .forEach(name -> faults.add(name + " does not exist"));
    return faults;
  }
}
