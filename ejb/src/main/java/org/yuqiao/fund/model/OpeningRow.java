package org.yuqiao.fund.model;

import java.util.Map;
import org.yuqiao.sheet.Cell;

/**
 * A row of opening balances as it stands in the file.
 *
 * @param row its number in the file, the header included
 */
public record OpeningRow(int row, Map<OpeningColumn, Cell> cells) {

  public Cell cell(OpeningColumn column) {
    return cells.getOrDefault(column, Cell.BLANK);
  }
}
