package org.yuqiao.sheet;

import java.math.BigDecimal;

/** What stands in a cell of a spreadsheet. */
public sealed interface Cell {

  Cell BLANK = new Text("");

  /** A text, blanks around it taken off. */
  record Text(String text) implements Cell {}

  /** A number as a spreadsheet keeps it; a date is the number of its day. */
  record Number(BigDecimal value, boolean days1904) implements Cell {}

  /** A formula, whose result is nobody's entry. */
  record Formula() implements Cell {}

  /** An error value such as #REF!, or a truth value. */
  record Unusable(String shown) implements Cell {}

  /** A cell of text. */
  static Cell text(String text) {
    var plain = text.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    return plain.isEmpty() ? BLANK : new Text(plain);
  }

  /** What a heading says: the text, or nothing where the cell holds none. */
  default String heading() {
    return this instanceof Text text ? text.text() : "";
  }

  /** What a person sees of it. */
  default String shown() {
    if (this instanceof Number number) {
      return number.value().toPlainString();
    }
    return this instanceof Formula
        ? "="
        : this instanceof Unusable other ? other.shown() : heading();
  }

  default boolean isBlank() {
    return equals(BLANK);
  }
}
