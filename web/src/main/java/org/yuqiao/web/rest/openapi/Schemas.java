package org.yuqiao.web.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Role;

/** Schemas of the records that the API reads and writes, each field with its words and example. */
final class Schemas {

  /** Fields of forms that may be left out. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "RenewalLetter.validUntil",
          "RenewalLetter.conditions",
          "CloseCaseForm.missingReason",
          "FeeQuoteRequest.workingDays",
          "FeeQuoteRequest.drawnOn",
          "FeeQuoteRequest.repaidOn",
          "FeeQuoteRequest.tiers",
          "FeeQuoteRequest.borrowerKind",
          "FeeQuoteRequestTier.upToDay",
          "BankForm.agreementTo",
          "DecisionForm.reason",
          "RecordContributionForm.contributorCode",
          "RecordContributionForm.fundAccount",
          "RecordContributionForm.bankReference",
          "RecordInterestForm.fundAccount",
          "PayExpenseForm.fundAccount",
          "ReturnCapitalForm.fundAccount",
          "EditionForm.changes",
          "NewUser.bankCode",
          "ApplicationForm.sector",
          "ApplicationForm.staff",
          "ApplicationForm.revenue",
          "ApplicationForm.assets",
          "ApplicationForm.specialised",
          "ApplicationForm.doubleHundred",
          "ApplicationForm.contactName",
          "ApplicationForm.contactPhone");

  private static final Map<Class<?>, ObjectNode> SCALARS =
      Map.of(
          String.class, scalar("string", null),
          LocalDate.class, scalar("string", "date"),
          Instant.class, scalar("string", "date-time"),
          CaseNumber.class, scalar("string", null),
          Integer.class, scalar("integer", "int32"),
          int.class, scalar("integer", "int32"),
          Long.class, scalar("integer", "int64"),
          long.class, scalar("integer", "int64"),
          Boolean.class, scalar("boolean", null),
          boolean.class, scalar("boolean", null));

  private final Map<String, ObjectNode> components = new TreeMap<>();
  private final Map<String, Class<?>> types = new HashMap<>();
  private final Words words;

  Schemas(Words words) {
    this.words = words;
    components.put("Money", money());
  }

  /** Every schema met so far, by name. */
  Map<String, ObjectNode> components() {
    return components;
  }

  /** The schema of a type a client sends. */
  ObjectNode ofForm(Type type) {
    return of(type, true);
  }

  /** The schema of a type the server answers with. */
  ObjectNode ofView(Type type) {
    return of(type, false);
  }

  private ObjectNode of(Type type, boolean form) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, form);
    }
    var plain = (Class<?>) type;
    if (SCALARS.containsKey(plain)) {
      return SCALARS.get(plain).deepCopy();
    }
    if (plain == Money.class) {
      return reference("Money");
    }
    if (plain.isEnum()) {
      return words(plain);
    }
    return record(plain, form);
  }

  private ObjectNode generic(ParameterizedType type, boolean form) {
    var raw = (Class<?>) type.getRawType();
    var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (Collection.class.isAssignableFrom(raw)) {
      var array = scalar("array", null);
      array.set("items", of(last, form));
      return array;
    }
    var object = scalar("object", null);
    object.set("additionalProperties", of(last, form));
    return object;
  }

  private static ObjectNode words(Class<?> type) {
    var schema = scalar("string", null);
    var values = schema.putArray("enum");
    for (Object value : type.getEnumConstants()) {
      values.add(value instanceof Role role ? role.code() : ((Enum<?>) value).name());
    }
    return schema;
  }

  private ObjectNode record(Class<?> type, boolean form) {
    String name = nameOf(type);
    var known = types.putIfAbsent(name, type);
    if (known != null && known != type) {
      throw new IllegalStateException("two schemas named " + name + ": " + known + ", " + type);
    }
    if (known == null) {
      var schema = scalar("object", null);
      components.put(name, schema);
      schema.put("description", words.descriptionOf(name));
      var properties = schema.putObject("properties");
      for (RecordComponent field : type.getRecordComponents()) {
        properties.set(field.getName(), field(name, field, form));
      }
      require(schema, name, type, form);
      if (form) {
        schema.put("additionalProperties", false);
      }
    }
    return reference(name);
  }

  private ObjectNode field(String owner, RecordComponent field, boolean form) {
    var schema = of(field.getGenericType(), form);
    schema.put("description", words.descriptionOf(owner, field.getName()));
    JsonNode example = words.exampleOf(owner, field.getName(), schema);
    if (example != null) {
      schema.putArray("examples").add(example);
    }
    return schema;
  }

  private static void require(ObjectNode schema, String name, Class<?> type, boolean form) {
    var required =
        Arrays.stream(type.getRecordComponents())
            .filter(
                field ->
                    form
                        ? !OPTIONAL.contains(name + "." + field.getName())
                        : field.getType().isPrimitive())
            .map(RecordComponent::getName)
            .toList();
    if (!required.isEmpty()) {
      var names = schema.putArray("required");
      required.forEach(names::add);
    }
  }

  private static String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    var owner = type.getEnclosingClass();
    boolean speaksForItself = name.length() > 4 && name.matches(".+(View|Form|Entry|Content)");
    return owner == null || speaksForItself ? name : owner.getSimpleName() + name;
  }

  private ObjectNode money() {
    var schema = scalar("string", null);
    schema.put("pattern", "^-?\\d{1,13}(\\.\\d{1,2})?$");
    schema.put("description", words.descriptionOf("Money"));
    schema.putArray("examples").add("10000000.00");
    return schema;
  }

  private static ObjectNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static ObjectNode scalar(String type, String format) {
    var schema = JsonNodeFactory.instance.objectNode().put("type", type);
    return format == null ? schema : schema.put("format", format);
  }
}
