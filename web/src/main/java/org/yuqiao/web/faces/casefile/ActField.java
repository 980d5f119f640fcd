package org.yuqiao.web.faces.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** A field of an act's form with what was typed into it, kept as it was typed. */
public final class ActField implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One of the values that may be chosen. */
  public record Choice(String value, String label) implements Serializable {}

  private final String verb;
  private final String name;
  private final FieldKind kind;
  private final boolean optional;
  private List<Choice> choices = List.of();
  private String text;
  private LocalDate day;
  private List<Refusal> refusals = List.of();

  ActField(String verb, String name, FieldKind kind, boolean optional) {
    this.verb = verb;
    this.name = name;
    this.kind = kind;
    this.optional = optional;
  }

  public String getName() {
    return name;
  }

  /** What the field is called in this act. */
  public String getLabel() {
    return Spoken.sayEither("field." + verb + "." + name, "field." + name);
  }

  /** How it is to be filled in, or null. */
  public String getHint() {
    return Spoken.sayEither("hint." + verb + "." + name, "hint." + name);
  }

  /** The id of the input that enters it. */
  public String getControl() {
    return switch (kind) {
      case MONEY -> "money";
      case DAY -> "day";
      case TEXT -> "line";
      case LONG_TEXT -> "long";
      case CHOICE -> "choice";
    };
  }

  public boolean isOptional() {
    return optional;
  }

  public boolean isMoney() {
    return kind == FieldKind.MONEY;
  }

  public boolean isDate() {
    return kind == FieldKind.DAY;
  }

  public boolean isLine() {
    return kind == FieldKind.TEXT;
  }

  public boolean isLongText() {
    return kind == FieldKind.LONG_TEXT;
  }

  public boolean isChoice() {
    return kind == FieldKind.CHOICE;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  void offer(List<Choice> offered) {
    choices = List.copyOf(offered);
    if (offered.size() == 1) {
      text = offered.get(0).value();
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** The amount typed, or null where it is none. */
  public Money money() {
    return TypedMoney.read(text);
  }

  /** The amount in Chinese capitals while it can be read as one. */
  public String getCapitals() {
    return isMoney() ? TypedMoney.capitals(text) : null;
  }

  boolean isMalformed() {
    return isMoney() && TypedMoney.isMalformed(text);
  }

  public boolean isAtFault() {
    return !refusals.isEmpty();
  }

  void fault(List<Refusal> found) {
    refusals = found.stream().filter(refusal -> name.equals(refusal.field())).toList();
  }

  /** What is wrong with this field, in the reader's language. */
  public String getFault() {
    return refusals.stream().map(Spoken::refusal).collect(Collectors.joining(" "));
  }

  /** What was entered, for the digest of the request. */
  String entered() {
    return name + "=" + (isDate() ? day : text);
  }
}
