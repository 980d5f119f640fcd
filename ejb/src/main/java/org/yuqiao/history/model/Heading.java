package org.yuqiao.history.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.yuqiao.kernel.Refusal;

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
        faults.add(Faults.columnMissing(column));
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
   * @param cells how many cells the row has
   * @param cellAt the cell at a place from zero, below {@code cells}
   */
  public SheetRow row(int row, int cells, IntFunction<Cell> cellAt) {
    var known = new EnumMap<HistoryColumn, Cell>(HistoryColumn.class);
    places.forEach(
        (column, place) -> {
          var cell = place < cells ? cellAt.apply(place) : Cell.BLANK;
          if (!cell.isBlank()) {
            known.put(column, cell);
          }
        });
    boolean overlong = false;
    for (int place = width; place < cells && !overlong; place++) {
      overlong = !cellAt.apply(place).isBlank();
    }
    return new SheetRow(row, known, overlong);
  }

  private void put(HistoryColumn column, int place) {
    if (places.putIfAbsent(column, place) != null) {
      faults.add(Faults.columnRepeated(column));
    }
  }
}
