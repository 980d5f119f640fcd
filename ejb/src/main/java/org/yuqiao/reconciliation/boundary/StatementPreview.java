package org.yuqiao.reconciliation.boundary;

import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Refusal;

/**
 * A file looked at before it is imported.
 *
 * @param format as its content shows it
 * @param headings the headings of a spreadsheet, or none
 * @param mapping the heading of each column, as remembered or guessed
 * @param remembered whether a person chose the mapping
 * @param rows the first rows below the heading, cell by cell
 * @param faults why it cannot be read at all
 */
public record StatementPreview(
    String format,
    List<String> headings,
    Map<String, String> mapping,
    boolean remembered,
    List<List<String>> rows,
    List<Refusal> faults) {

  /** Whether its columns must be told apart. */
  public boolean hasColumns() {
    return !headings.isEmpty();
  }
}
