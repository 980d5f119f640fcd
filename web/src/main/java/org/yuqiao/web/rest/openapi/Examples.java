package org.yuqiao.web.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Whole examples, put together from the examples of the fields. */
final class Examples {

  private static final int PREFIX = "#/components/schemas/".length();

  private final Map<String, ObjectNode> schemas;

  Examples(Map<String, ObjectNode> schemas) {
    this.schemas = schemas;
  }

  JsonNode of(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.get("examples").get(0);
    }
    if (schema.has("$ref")) {
      return of(schemas.get(schema.get("$ref").asText().substring(PREFIX)));
    }
    if ("array".equals(schema.path("type").asText())) {
      return JsonNodeFactory.instance.arrayNode().add(of(schema.get("items")));
    }
    var object = JsonNodeFactory.instance.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(field -> object.set(field.getKey(), of(field.getValue())));
    return object;
  }
}
