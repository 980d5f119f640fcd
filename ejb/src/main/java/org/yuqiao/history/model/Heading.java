package org.yuqiao.history.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.SheetFaults;
import org.yuqiao.sheet.SheetRecord;

/** Which column of the file is which; headings that are not known are passed over. */
public final class Heading {

  private final Map<HistoryColumn, Integer> places = new EnumMap<>(HistoryColumn.class);
  private final List<Refusal> faults = new ArrayList<>();
  private final int width;

  /** Reads the header row. */
  public Heading(List<String> headings) {
    width = headings.size();
    for (int place = 0; place < width; place++) {
      int found = place;
      HistoryColumn.ofHeader(headings.get(place)).ifPresent(column -> put(column, found));
    }
    for (var column : HistoryColumn.values()) {
      if (!places.containsKey(column)) {
        faults.add(SheetFaults.columnMissing(column));
      }
    }
  }

  /** Headings that are missing or repeated. */
  public List<Refusal> faults() {
    return faults;
  }

  /**
   * A row below the header.
   *
   * @param row its place below the header, from one
   */
  public SheetRow row(int row, SheetRecord record) {
    var known = new EnumMap<HistoryColumn, Cell>(HistoryColumn.class);
    places.forEach(
        (column, place) -> {
          if (!record.cell(place).isBlank()) {
            known.put(column, record.cell(place));
          }
        });
    boolean overlong = record.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    return new SheetRow(row, known, overlong);
  }

  private void put(HistoryColumn column, int place) {
    if (places.putIfAbsent(column, place) != null) {
      faults.add(SheetFaults.columnRepeated(column));
    }
  }
}
