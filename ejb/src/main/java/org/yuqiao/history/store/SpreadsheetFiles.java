package org.yuqiao.history.store;

import org.yuqiao.history.model.Faults;
import org.yuqiao.history.model.Sheet;

/** Spreadsheets as clerks keep them: CSV or XLSX, told apart by their first bytes. */
public final class SpreadsheetFiles {

  /** The most rows one file may have. */
  static final int MOST_ROWS = 20_000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private SpreadsheetFiles() {}

  /** Reads a file; what is wrong with it as a whole is a fault, never an exception. */
  public static Sheet read(byte[] content) {
    if (content == null || content.length == 0) {
      return empty();
    }
    if (startsWith(content, OLE)) {
      return Sheet.unreadable(
          Faults.file(
              "file-format-old",
              "不支持旧版XLS文件，请另存为XLSX或CSV。",
              "The old XLS format is not read; save it as XLSX or CSV."));
    }
    return startsWith(content, ZIP) ? XlsxSheet.read(content) : CsvSheet.read(content);
  }

  static Sheet empty() {
    return Sheet.unreadable(Faults.file("file-empty", "文件为空，没有表头。", "The file is empty."));
  }

  static Sheet unreadable(String format) {
    return Sheet.unreadable(
        Faults.file(
            "file-unreadable",
            "文件不能作为%s读取，可能已损坏。".formatted(format),
            "The file cannot be read as %s; it may be damaged.".formatted(format)));
  }

  static Sheet tooManyRows() {
    return Sheet.unreadable(
        Faults.file(
            "file-too-many-rows",
            "文件超过%d行，请分成几个文件导入。".formatted(MOST_ROWS),
            "The file has more than %d rows; split it.".formatted(MOST_ROWS)));
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (content[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
