package org.yuqiao.reconciliation.model;

import java.util.List;
import org.yuqiao.kernel.Refusal;

/**
 * What came of reading a file.
 *
 * @param faults everything wrong with it; with any of them there are no statements
 */
public record Reading(List<ReadStatement> statements, List<Refusal> faults) {

  /** The most lines a file may have. */
  public static final int MOST_LINES = 100_000;

  /** Beyond this many faults the file as a whole is the fault, and the rest is not listed. */
  public static final int MOST_FAULTS = 1_000;

  public Reading {
    statements = List.copyOf(statements);
    faults = List.copyOf(faults);
  }

  public static Reading of(List<ReadStatement> statements) {
    return new Reading(statements, List.of());
  }

  public static Reading refused(Refusal fault) {
    return new Reading(List.of(), List.of(fault));
  }

  public static Reading refused(List<Refusal> faults) {
    return new Reading(List.of(), faults);
  }

  /** A file with more lines than are read at once. */
  public static Refusal tooManyLines() {
    return Place.FILE.fault(
        "statement-too-many-lines",
        "对账单超过%d行，请按日期分成几个文件。".formatted(MOST_LINES),
        "The statement has more than %d lines; split it by day.".formatted(MOST_LINES));
  }
}
