package org.yuqiao.web.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yuqiao.web.rest.http.Problem;
import org.yuqiao.web.rest.imports.ImportProblem;

/**
 * Writes the API's document at build time from the resources themselves, so that the server has
 * nothing to scan and the document cannot lag behind.
 *
 * <p>Arguments: directory of classes, skeleton, words, document to write.
 */
public final class WriteDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WriteDocument() {}

  public static void main(String[] args) throws IOException {
    var words = new Words(Path.of(args[2]));
    var document = document(Path.of(args[0]), Path.of(args[1]), words);
    if (!words.missing().isEmpty()) {
      throw new IllegalStateException("fields without words: " + words.missing());
    }
    var target = Path.of(args[3]);
    Files.createDirectories(target.getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), document);
  }

  private static ObjectNode document(Path classes, Path skeleton, Words words) throws IOException {
    var document = (ObjectNode) JSON.readTree(skeleton.toFile());
    var schemas = new Schemas(words);
    var operations = new Operations(schemas);
    var paths = (ObjectNode) document.get("paths");
    for (Class<?> resource : resources(classes)) {
      Arrays.stream(resource.getDeclaredMethods())
          .filter(method -> Operations.verbOf(method).isPresent())
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> put(paths, method, operations));
    }
    schemas.ofView(Problem.class);
    faulty((ObjectNode) paths.at("/~1api~1v1~1imports~1cases/post/responses"), schemas);
    var components = ((ObjectNode) document.get("components")).putObject("schemas");
    schemas.components().forEach(components::set);
    exemplify(paths, new Examples(schemas.components()));
    return document;
  }

  private static void put(ObjectNode paths, Method method, Operations operations) {
    String path = Operations.pathOf(method);
    var item = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
    item.set(Operations.verbOf(method).orElseThrow(), operations.of(method));
  }

  /** The one problem that says more than the others. */
  private static void faulty(ObjectNode responses, Schemas schemas) {
    responses
        .putObject("422")
        .put("description", "Nothing was imported because of faults.")
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .set("schema", schemas.ofView(ImportProblem.class));
  }

  /** Gives every JSON body an example. */
  private static void exemplify(ObjectNode paths, Examples examples) {
    for (var found : paths.findParents("schema")) {
      if (!found.has("in") && !found.has("example")) {
        var schema = found.get("schema");
        if (schema.has("$ref") || "array".equals(schema.path("type").asText())) {
          ((ObjectNode) found).set("example", examples.of(schema));
        }
      }
    }
  }

  private static List<? extends Class<?>> resources(Path classes) throws IOException {
    try (var files = Files.walk(classes.resolve("org/yuqiao/web/rest"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith("Resource.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .sorted()
          .map(WriteDocument::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
