package org.yuqiao.history.model;

import java.util.List;
import org.yuqiao.kernel.Refusal;

/**
 * A spreadsheet as it was read.
 *
 * @param rows the rows that are not blank
 * @param faults what is wrong with the file as a whole; with any of them there are no rows
 */
public record Sheet(List<SheetRow> rows, List<Refusal> faults) {

  public Sheet {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  public static Sheet unreadable(Refusal fault) {
    return new Sheet(List.of(), List.of(fault));
  }
}
