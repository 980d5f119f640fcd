package org.yuqiao.history.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.history.model.Heading;
import org.yuqiao.history.model.Sheet;
import org.yuqiao.history.model.SheetRow;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.SheetFaults;
import org.yuqiao.sheet.SheetFile;
import org.yuqiao.sheet.SheetRecord;
import org.yuqiao.sheet.UnreadableSheet;

/** Spreadsheets of past cases as clerks keep them: a header, and a row for each case. */
public final class SpreadsheetFiles {

  /** The most rows one file may have. */
  static final int MOST_ROWS = 20_000;

  private SpreadsheetFiles() {}

  /** Reads a file; what is wrong with it as a whole is a fault, never an exception. */
  public static Sheet read(byte[] content) {
    byte[] bytes = content == null ? new byte[0] : content;
    var reading = new Reading();
    try {
      SheetFile.read(() -> new ByteArrayInputStream(bytes), reading::take);
    } catch (UnreadableSheet e) {
      return Sheet.unreadable(e.refusal());
    }
    return reading.sheet();
  }

  /** One pass over a file's rows. */
  private static final class Reading {
    private final List<SheetRow> rows = new ArrayList<>();
    private Heading heading;
    private int headerRow;

    boolean take(SheetRecord record) {
      if (heading == null) {
        heading = new Heading(record.cells().stream().map(Cell::heading).toList());
        headerRow = record.row();
        return heading.faults().isEmpty();
      }
      var row = heading.row(record.row() - headerRow, record);
      if (row.overlong() || !row.cells().isEmpty()) {
        rows.add(row);
      }
      return rows.size() <= MOST_ROWS;
    }

    Sheet sheet() {
      if (heading == null) {
        return Sheet.unreadable(SheetFaults.file("file-empty", "文件为空，没有表头。", "The file is empty."));
      }
      return rows.size() > MOST_ROWS
          ? Sheet.unreadable(tooManyRows())
          : new Sheet(heading.faults().isEmpty() ? rows : List.of(), heading.faults());
    }
  }

  private static Refusal tooManyRows() {
    return SheetFaults.file(
        "file-too-many-rows",
        "文件超过%d行，请分成几个文件导入。".formatted(MOST_ROWS),
        "The file has more than %d rows; split it.".formatted(MOST_ROWS));
  }
}
