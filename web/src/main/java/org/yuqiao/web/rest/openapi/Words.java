package org.yuqiao.web.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of fields: {@code field = description | example}, or {@code Schema.field} where a
 * schema means something of its own by it; {@code Schema = description}.
 */
final class Words {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Properties words = new Properties();
  private final Set<String> missing = new TreeSet<>();

  Words(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(text);
    }
  }

  /** What was asked for and is not there. */
  Set<String> missing() {
    return missing;
  }

  String descriptionOf(String schema) {
    return part(lookup(schema, schema), 0);
  }

  String descriptionOf(String schema, String field) {
    return part(lookup(schema + "." + field, field), 0);
  }

  /** The example of a field whose schema has none of its own, or null. */
  JsonNode exampleOf(String schema, String field, ObjectNode type) {
    if (type.has("$ref") && !type.get("$ref").asText().endsWith("/Money")) {
      return null;
    }
    if ("array".equals(type.path("type").asText()) && type.get("items").has("$ref")) {
      return null;
    }
    String text = part(lookup(schema + "." + field, field), 1);
    return text.isEmpty() ? noted(schema + "." + field + " (example)") : value(text, type);
  }

  private static JsonNode value(String text, ObjectNode type) {
    return switch (type.path("type").asText("string")) {
      case "integer" -> JSON.numberNode(Long.parseLong(text));
      case "boolean" -> JSON.booleanNode(Boolean.parseBoolean(text));
      case "array" -> list(text, (ObjectNode) type.get("items"));
      case "object" -> pair(text);
      default -> JSON.textNode(text);
    };
  }

  private static ArrayNode list(String text, ObjectNode type) {
    var list = JSON.arrayNode();
    for (String item : text.split(",")) {
      list.add(value(item.strip(), type));
    }
    return list;
  }

  private static ObjectNode pair(String text) {
    int equals = text.indexOf('=');
    return JSON.objectNode().put(text.substring(0, equals), text.substring(equals + 1));
  }

  private String lookup(String own, String common) {
    String found = words.getProperty(own, words.getProperty(common));
    if (found == null) {
      missing.add(own);
      return "";
    }
    return found;
  }

  private JsonNode noted(String what) {
    missing.add(what);
    return null;
  }

  private static String part(String text, int index) {
    String[] parts = text.split("\\|", 2);
    return index < parts.length ? parts[index].strip() : "";
  }
}
