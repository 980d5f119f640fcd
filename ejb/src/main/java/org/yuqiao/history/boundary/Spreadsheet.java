package org.yuqiao.history.boundary;

import org.yuqiao.sheet.SheetFile;

/**
 * A spreadsheet to be imported: CSV or XLSX, told apart by its content.
 *
 * @param fileName as the facts are to name it
 */
public record Spreadsheet(String fileName, byte[] content) {

  public Spreadsheet {
    fileName = SheetFile.plainName(fileName, "历史数据");
  }
}
