package org.yuqiao.web.faces.casefile;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** What was entered with an act, by field. */
final class TypedEntries {

  private final List<ActField> fields;

  TypedEntries(List<ActField> fields) {
    this.fields = fields;
  }

  /** What cannot even be handed on: text where an amount belongs. */
  List<Refusal> malformed() {
    return fields.stream().filter(ActField::isMalformed).map(TypedEntries::noAmount).toList();
  }

  static Refusal noAmount(ActField field) {
    return noAmount(field.getName());
  }

  static Refusal noAmount(String field) {
    return new Refusal(
        "amount-malformed",
        "D-1",
        field,
        "金额应以元为单位填写数字，最多两位小数，例如 30,000,000.00。",
        "Write the amount in yuan as digits with at most two places, for example 30,000,000.00.");
  }

  Money money(String name) {
    return field(name).money();
  }

  LocalDate day(String name) {
    return field(name).getDay();
  }

  /** A whole number, or null where the text is none. */
  Integer number(String name) {
    Long number = longNumber(name);
    return number == null ? null : Math.toIntExact(number);
  }

  /** A whole number, or null where the text is none. */
  Long longNumber(String name) {
    String text = text(name);
    return text != null && text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
  }

  /** What was typed, or null where nothing was or it was not asked. */
  String text(String name) {
    return fields.stream()
        .filter(field -> field.getName().equals(name))
        .map(ActField::getText)
        .filter(text -> text != null && !text.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private ActField field(String name) {
    return fields.stream().filter(field -> field.getName().equals(name)).findFirst().orElseThrow();
  }
}
