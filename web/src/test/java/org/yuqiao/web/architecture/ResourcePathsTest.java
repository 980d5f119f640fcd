package org.yuqiao.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each address reaches its method. Jakarta REST picks the resources whose class path fits with the
 * most literal characters and looks nowhere else, so that a class at {@code /fund} hides every
 * {@code fund/…} of a class at {@code /}.
 */
class ResourcePathsTest {

  @Test
  void no_resource_is_hidden_by_another() {
    var resources =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.yuqiao.web.rest")
                .stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .collect(Collectors.toList());
    var methods =
        resources.stream()
            .flatMap(c -> c.getMethods().stream())
            .filter(m -> m.isAnnotatedWith(Path.class))
            .collect(
                Collectors.groupingBy(
                    m -> path(m.getOwner()),
                    Collectors.mapping(ResourcePathsTest::path, Collectors.toList())));
    assertThat(methods).hasSizeGreaterThan(10);
    assertThat(hidden(methods)).isEmpty();
  }

  @Test
  void a_hidden_method_is_found() {
    assertThat(hidden(Map.of("/", List.of("fund/queue", "payments"), "/fund", List.of("accounts"))))
        .containsExactly("/fund/queue");
  }

  private static List<String> hidden(Map<String, List<String>> methods) {
    return methods.entrySet().stream()
        .flatMap(
            resource ->
                resource.getValue().stream()
                    .map(method -> address(resource.getKey(), method))
                    .filter(address -> !reached(address, methods).equals(resource.getKey())))
        .sorted()
        .toList();
  }

  private static String reached(String address, Map<String, List<String>> methods) {
    return methods.keySet().stream()
        .filter(path -> (address + "/").matches(pattern(path) + "/.*"))
        .max(Comparator.comparingInt((String path) -> path.replaceAll("\\{[^}]*}", "").length()))
        .orElseThrow();
  }

  private static String pattern(String path) {
    return path.equals("/") ? "" : path.replaceAll("\\{[^}]*}", "[^/]+");
  }

  private static String address(String resource, String method) {
    return (resource + "/" + method).replaceAll("/+", "/").replaceAll("\\{[^}]*}", "x");
  }

  private static String path(JavaClass resource) {
    return resource.getAnnotationOfType(Path.class).value();
  }

  private static String path(JavaMethod method) {
    return method.getAnnotationOfType(Path.class).value();
  }
}
