package org.yuqiao.history.model;

import java.util.Map;
import org.yuqiao.sheet.Cell;

/**
 * A row as it stands in the file.
 *
 * @param row its place below the header, from one
 * @param cells what stands under each known column
 * @param overlong whether something stands to the right of the last heading
 */
public record SheetRow(int row, Map<HistoryColumn, Cell> cells, boolean overlong) {

  public Cell cell(HistoryColumn column) {
    return cells.getOrDefault(column, Cell.BLANK);
  }
}
