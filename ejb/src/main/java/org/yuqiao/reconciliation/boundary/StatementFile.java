package org.yuqiao.reconciliation.boundary;

import org.yuqiao.sheet.SheetFile;

/**
 * A statement's file to be imported.
 *
 * @param fileName as the record is to name it
 * @param content read more than once, from its start
 */
public record StatementFile(String fileName, SheetFile.Content content) {

  public StatementFile {
    fileName = SheetFile.plainName(fileName, "对账单");
  }
}
