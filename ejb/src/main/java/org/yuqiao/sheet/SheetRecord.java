package org.yuqiao.sheet;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param row its number as a spreadsheet shows it, from one; in a CSV file the record's
 */
public record SheetRecord(int row, List<Cell> cells) {

  /** The cell at a place from zero; blank beyond the last. */
  public Cell cell(int place) {
    return place < cells.size() ? cells.get(place) : Cell.BLANK;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** What a place is called in a spreadsheet, such as {@code AB}. */
  public static String letters(int place) {
    var letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
