package org.yuqiao.web.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.CaseAsked;

/** One operation of the document from one method of a resource. */
final class Operations {

  /** Reads that a rule may refuse. */
  private static final Set<String> JUDGED_READS = Set.of("workOutDueDate", "readPayable");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schemas schemas;

  Operations(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The HTTP method, in lower case as the document has it; empty where there is none. */
  static Optional<String> verbOf(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(mark -> mark.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** The path below the server's address. */
  static String pathOf(Method method) {
    var own = method.getAnnotation(Path.class);
    String path = method.getDeclaringClass().getAnnotation(Path.class).value();
    String whole = "/api/v1/" + path + "/" + (own == null ? "" : own.value());
    return whole.replaceAll("/+", "/").replaceAll("/$", "");
  }

  ObjectNode of(Method method) {
    var operation = JSON.objectNode();
    var told = method.getAnnotation(Operation.class);
    operation.putArray("tags").add(method.getDeclaringClass().getAnnotation(Tag.class).name());
    operation.put("operationId", method.getName());
    operation.put("summary", told == null ? "" : told.summary());
    operation.put("description", told == null ? "" : told.description());
    var parameters = parameters(method);
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    boolean body = requestBody(method, operation);
    responses(method, operation, body);
    return operation;
  }

  private ArrayNode parameters(Method method) {
    var list = JSON.arrayNode();
    for (var parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        fieldsOf(parameter.getType()).flatMap(this::parameter).forEach(list::add);
      } else {
        parameter(parameter).forEach(list::add);
      }
    }
    return list;
  }

  private static Stream<AnnotatedElement> fieldsOf(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
  }

  private Stream<ObjectNode> parameter(AnnotatedElement element) {
    if (element.isAnnotationPresent(PathParam.class)) {
      return Stream.of(parameter("path", element.getAnnotation(PathParam.class).value(), element));
    }
    if (element.isAnnotationPresent(QueryParam.class)) {
      return Stream.of(
          parameter("query", element.getAnnotation(QueryParam.class).value(), element));
    }
    return element.isAnnotationPresent(HeaderParam.class)
        ? Stream.of(parameter("header", element.getAnnotation(HeaderParam.class).value(), element))
        : Stream.empty();
  }

  private ObjectNode parameter(String in, String name, AnnotatedElement element) {
    var told = element.getAnnotation(Parameter.class);
    var parameter = JSON.objectNode().put("name", name).put("in", in);
    parameter.put("description", told == null ? "" : told.description());
    parameter.put("required", in.equals("path") || told != null && told.required());
    String example = told == null ? "" : told.example();
    var schema = parameter.putObject("schema");
    schemaOf(example, element, schema);
    parameter.put("example", example);
    return parameter;
  }

  private static void schemaOf(String example, AnnotatedElement element, ObjectNode schema) {
    boolean repeated =
        element instanceof java.lang.reflect.Field field
            && List.class.isAssignableFrom(field.getType());
    if (repeated) {
      schema.put("type", "array").putObject("items").put("type", "string");
    } else if (example.matches("\\d{4}-\\d{2}-\\d{2}")) {
      schema.put("type", "string").put("format", "date");
    } else if (example.equals("true") || example.equals("false")) {
      schema.put("type", "boolean");
    } else {
      schema.put("type", example.matches("\\d+") ? "integer" : "string");
    }
  }

  private boolean requestBody(Method method, ObjectNode operation) {
    var sent = Arrays.stream(method.getParameters()).filter(Operations::isBody).findFirst();
    if (sent.isEmpty()) {
      return false;
    }
    var told = method.getAnnotation(RequestBody.class);
    var body = operation.putObject("requestBody").put("required", true);
    body.put("description", told == null ? "The form." : told.description());
    var content = body.putObject("content");
    if (sent.get().getType() == InputStream.class) {
      for (String media : mediaTypes(consumes(method))) {
        content.putObject(media).set("schema", file(media));
      }
    } else {
      var json = content.putObject(MediaType.APPLICATION_JSON);
      json.set("schema", schemas.ofForm(sent.get().getParameterizedType()));
    }
    return true;
  }

  private static boolean isBody(java.lang.reflect.Parameter parameter) {
    return Stream.of(
            BeanParam.class, PathParam.class, QueryParam.class, HeaderParam.class, Context.class)
        .noneMatch(parameter::isAnnotationPresent);
  }

  private void responses(Method method, ObjectNode operation, boolean body) {
    var responses = operation.putObject("responses");
    var told = method.getAnnotation(APIResponseSchema.class);
    String status = told == null ? "200" : told.responseCode();
    boolean ofCase = told == null ? ofCase(method) : told.value() == CaseReceipt.class;
    var done = responses.putObject(status).put("description", ofCase ? "Done." : "The answer.");
    headers(method, status, done);
    var content = done.putObject("content");
    for (String media : mediaTypes(produces(method))) {
      var schema =
          media.equals(MediaType.APPLICATION_JSON)
              ? schemas.ofView(answer(method, told))
              : file(media);
      content.putObject(media).set("schema", schema);
    }
    problems(method, body)
        .forEach(
            code -> responses.putObject(code).put("$ref", "#/components/responses/Problem" + code));
  }

  private static void headers(Method method, String status, ObjectNode done) {
    boolean tagged = asks(method, CaseAsked.class) || method.getName().matches("readCase|openCase");
    if (tagged) {
      done.putObject("headers").putObject("ETag").put("$ref", "#/components/headers/ETag");
    }
    if (status.equals("201") && tagged) {
      ((ObjectNode) done.get("headers"))
          .putObject("Location")
          .put("$ref", "#/components/headers/Location");
    }
  }

  private static Type answer(Method method, APIResponseSchema told) {
    if (told != null) {
      return told.value();
    }
    return method.getReturnType() == Response.class
        ? CaseReceipt.class
        : method.getGenericReturnType();
  }

  private static boolean ofCase(Method method) {
    return method.getReturnType() == Response.class && asks(method, CaseAsked.class);
  }

  private static List<String> problems(Method method, boolean body) {
    boolean changes = asks(method, Asked.class) || mayHaveKey(method);
    boolean judged =
        method.getReturnType() == Response.class && !verbOf(method).equals(Optional.of("get"));
    boolean ofSomething = pathOf(method).contains("{");
    return Stream.of(
            "400",
            "401",
            "403",
            ofSomething ? "404" : null,
            "405",
            "406",
            changes || method.getName().equals("readPayable") ? "409" : null,
            asks(method, CaseAsked.class) ? "412" : null,
            body || changes ? "413" : null,
            body || changes ? "415" : null,
            judged || JUDGED_READS.contains(method.getName()) ? "422" : null,
            "500")
        .filter(Objects::nonNull)
        .toList();
  }

  /** A key as a parameter of its own or in a bean of parameters. */
  private static boolean mayHaveKey(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.<AnnotatedElement>stream(parameter.getType().getDeclaredFields())
                    : Stream.<AnnotatedElement>of(parameter))
        .anyMatch(element -> element.isAnnotationPresent(HeaderParam.class));
  }

  private static boolean asks(Method method, Class<?> bean) {
    return Arrays.stream(method.getParameterTypes()).anyMatch(bean::isAssignableFrom);
  }

  private static String[] consumes(Method method) {
    var own = method.getAnnotation(Consumes.class);
    return (own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own).value();
  }

  private static String[] produces(Method method) {
    var own = method.getAnnotation(Produces.class);
    return (own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own).value();
  }

  private static List<String> mediaTypes(String[] annotated) {
    return Arrays.stream(annotated)
        .map(media -> media.equals(MediaType.WILDCARD) ? "application/octet-stream" : media)
        .toList();
  }

  private static ObjectNode file(String media) {
    var schema = JSON.objectNode().put("type", "string");
    return media.startsWith("text/") ? schema : schema.put("format", "binary");
  }
}
