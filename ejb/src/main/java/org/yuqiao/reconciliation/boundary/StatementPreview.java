package org.yuqiao.reconciliation.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.SheetLook;
import org.yuqiao.reconciliation.model.StatementFormat;

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

  static StatementPreview of(StatementFormat format, List<Refusal> faults) {
    return new StatementPreview(format.name(), List.of(), Map.of(), false, List.of(), faults);
  }

  static StatementPreview of(StatementFormat format, SheetLook look, boolean remembered) {
    var mapping = new LinkedHashMap<String, String>();
    look.mapping().forEach((column, heading) -> mapping.put(column.name(), heading));
    return new StatementPreview(
        format.name(), look.headings(), mapping, remembered, look.rows(), List.of());
  }

  /** Whether its columns must be told apart. */
  public boolean hasColumns() {
    return !headings.isEmpty();
  }
}
