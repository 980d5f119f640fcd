package org.yuqiao.reconciliation.model;

import org.yuqiao.kernel.Label;

/**
 * Something that keeps bank and books from agreeing, by name.
 *
 * @param line the id of the bank line it is about, or null
 * @param item the entry it is about, or null
 * @param otherLine the bank line it may be the double of, or null
 * @param says what it is (the code) in a sentence
 */
public record Finding(Kind kind, Long line, BookItem.Key item, Long otherLine, Label says) {

  /** What can be wrong. */
  public enum Kind {
    /** Line and entry bear the same number and differ in the amount. */
    AMOUNT_DIFFERS,
    /** The line is another one once more. */
    POSSIBLE_DOUBLE,
    /** Line and entry agree, and so do others. */
    EQUAL_CANDIDATES,
    /** The bank has it, the books have not. */
    NOT_IN_BOOKS,
    /** The books have it, and the bank's statement of that day has not. */
    MISSING_AT_BANK,
    /** The books have it, and no statement of that day is there. */
    NO_STATEMENT,
    /** What the statements begin with is not what the books had before. */
    OPENING_DIFFERS
  }

  static Finding of(Kind kind, OpenLine line, BookItem item, Label says) {
    return new Finding(
        kind,
        line == null ? null : line.id(),
        item == null ? null : item.key(),
        null,
        new Label(kind.name(), says.zh(), says.en()));
  }

  static Finding twice(OpenLine line, OpenLine other) {
    return new Finding(
        Kind.POSSIBLE_DOUBLE,
        line.id(),
        null,
        other.id(),
        new Label(
            Kind.POSSIBLE_DOUBLE.name(),
            "疑似重复：%s的%s元与%s的流水%s相同"
                .formatted(
                    line.bookedOn(), line.amount().grouped(), other.bookedOn(), number(other)),
            "Possible double: %s of %s is the same as bank line %s of %s"
                .formatted(
                    line.amount().grouped(), line.bookedOn(), number(other), other.bookedOn())));
  }

  static String number(OpenLine line) {
    return line.reference() == null ? String.valueOf(line.id()) : line.reference();
  }
}
