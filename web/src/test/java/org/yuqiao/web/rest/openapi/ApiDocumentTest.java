package org.yuqiao.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.fee.boundary.FeeQuoteRequest;
import org.yuqiao.json.JsonForm;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.RecordRepayment;

/** The API's document is whole: what is not described fails here. */
class ApiDocumentTest {

  private static final Set<String> SERVLETS = Set.of("issueToken", "isLive", "isReady");

  private final JsonNode document;

  ApiDocumentTest() throws IOException {
    try (var file = ApiDocumentTest.class.getResourceAsStream("/META-INF/openapi.json")) {
      document = new ObjectMapper().readTree(file);
    }
  }

  /** An operation with where it stands. */
  private record Operation(String path, String method, JsonNode node) {

    String id() {
      return node.path("operationId").asText();
    }

    boolean changes() {
      return node.path("parameters").findValuesAsText("name").contains("Idempotency-Key");
    }
  }

  @Test
  void it_is_openapi_3_1() {
    assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void every_verb_of_a_case_has_its_path() {
    for (CaseVerb verb : CaseVerb.values()) {
      var path = "/api/v1/cases/{number}/" + verb.code();
      assertThat(document.path("paths").path(path).path("post").isObject()).as(path).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_operation_is_described() {
    return operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(), () -> assertThat(gaps(operation)).isEmpty()));
  }

  @Test
  void an_operation_without_words_schema_example_or_problems_is_found() {
    var bare = new ObjectMapper().createObjectNode();
    bare.putObject("requestBody").putObject("content").putObject("application/json");
    bare.putObject("responses").putObject("200").putObject("content").putObject("application/json");
    assertThat(gaps(new Operation("/api/v1/cases/{number}/x", "post", bare)))
        .contains(
            "operationId", "summary", "description", "tag", "schema", "example", "400", "500");
  }

  @Test
  void no_two_operations_have_one_id() {
    var ids = new HashSet<String>();
    assertThat(operations()).allMatch(operation -> ids.add(operation.id()));
  }

  @Test
  void every_field_of_every_schema_has_words_and_an_example() {
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema -> {
              assertThat(schema.getValue().path("description").asText())
                  .as(schema.getKey())
                  .isNotBlank();
              schema
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      field ->
                          assertThat(isTold(field.getValue()))
                              .as(schema.getKey() + "." + field.getKey())
                              .isTrue());
            });
  }

  @Test
  void every_reference_leads_somewhere() {
    for (String reference : document.findValuesAsText("$ref")) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void examples_of_forms_are_read_by_the_strict_mapper() throws IOException {
    var forms =
        Map.of(
            "openCase", ApplicationForm.class,
            "confirmRenewal", RenewalLetter.class,
            "draw", DrawFunds.Form.class,
            "recordRepayment", RecordRepayment.Form.class,
            "quoteFee", FeeQuoteRequest.class);
    for (Operation operation : operations()) {
      var form = forms.get(operation.id());
      if (form != null) {
        var example =
            operation.node().at("/requestBody/content/application~1json/example").toString();
        assertThat(JsonForm.mapper().readValue(example, form)).isNotNull();
      }
    }
  }

  private List<Operation> operations() {
    var found = new ArrayList<Operation>();
    for (var path : document.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        found.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
      }
    }
    assertThat(found).hasSizeGreaterThan(60);
    return found;
  }

  private static List<String> gaps(Operation operation) {
    var gaps = new ArrayList<String>();
    for (String word : List.of("operationId", "summary", "description")) {
      if (operation.node().path(word).asText().isBlank()) {
        gaps.add(word);
      }
    }
    if (operation.node().path("tags").isEmpty()) {
      gaps.add("tag");
    }
    for (JsonNode parameter : operation.node().path("parameters")) {
      if (parameter.path("description").asText().isBlank()
          || parameter.path("example").asText().isBlank()
          || !parameter.has("schema")) {
        gaps.add("parameter " + parameter.path("name").asText());
      }
    }
    bodies(operation).forEach(body -> gaps.addAll(gapsOf(body.getKey(), body.getValue())));
    if (!SERVLETS.contains(operation.id())) {
      gaps.addAll(problems(operation));
    }
    return gaps;
  }

  private static List<Map.Entry<String, JsonNode>> bodies(Operation operation) {
    var bodies = new ArrayList<>(operation.node().at("/requestBody/content").properties());
    for (var response : operation.node().path("responses").properties()) {
      bodies.addAll(response.getValue().path("content").properties());
    }
    return bodies;
  }

  private static List<String> gapsOf(String media, JsonNode body) {
    var gaps = new ArrayList<String>();
    if (!body.has("schema")) {
      gaps.add("schema");
    }
    if (media.endsWith("json") && !body.has("example")) {
      gaps.add("example");
    }
    return gaps;
  }

  private static List<String> problems(Operation operation) {
    var wanted = new ArrayList<>(List.of("400", "401", "403", "405", "406", "500"));
    if (operation.path().contains("{")) {
      wanted.add("404");
    }
    if (operation.changes()) {
      wanted.addAll(List.of("409", "413", "415", "422"));
    }
    if (operation.node().has("requestBody")) {
      wanted.addAll(List.of("413", "415"));
    }
    return wanted.stream()
        .distinct()
        .filter(status -> !operation.node().path("responses").has(status))
        .toList();
  }

  private static boolean isTold(JsonNode field) {
    boolean example = field.has("examples") || field.has("$ref") || field.path("items").has("$ref");
    return example && !field.path("description").asText().isBlank();
  }
}
