package org.yuqiao.fund.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.yuqiao.fund.model.OpeningColumn;
import org.yuqiao.fund.model.OpeningRow;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.SheetFaults;
import org.yuqiao.sheet.SheetFile;
import org.yuqiao.sheet.SheetRecord;
import org.yuqiao.sheet.UnreadableSheet;

/** Opening balances as a spreadsheet: a header, and a row for each account and subsidiary. */
public final class OpeningSheet {

  private static final int MOST_ROWS = 1000;
  private static final int LAST_TEXT_ROW = 200;
  private static final List<List<String>> EXAMPLES =
      List.of(
          List.of("1001 专户存款", "ZH01", "2000000000.00", ""),
          List.of("3001 基金本金", "500000", "", "1400000000.00"),
          List.of("3001 基金本金", "500115", "", "600000000.00"));

  private final List<OpeningRow> rows = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();
  private final Map<OpeningColumn, Integer> places = new EnumMap<>(OpeningColumn.class);
  private boolean headed;

  private OpeningSheet() {}

  /** Reads a file; what is wrong with it as a whole is a fault, never an exception. */
  public static OpeningSheet read(byte[] content) {
    var sheet = new OpeningSheet();
    try {
      SheetFile.read(() -> new ByteArrayInputStream(content), sheet::take);
    } catch (UnreadableSheet e) {
      sheet.faults.add(e.refusal());
    }
    return sheet;
  }

  public List<OpeningRow> rows() {
    return List.copyOf(rows);
  }

  /** What is wrong with the file as a whole. */
  public List<Refusal> faults() {
    return List.copyOf(faults);
  }

  private boolean take(SheetRecord record) {
    if (!headed) {
      headed = true;
      return head(record);
    }
    if (!record.isBlank()) {
      rows.add(row(record));
    }
    if (rows.size() > MOST_ROWS) {
      faults.add(
          SheetFaults.file(
              "file-too-many-rows",
              "文件超过%d行。".formatted(MOST_ROWS),
              "The file has more than %d rows.".formatted(MOST_ROWS)));
    }
    return faults.isEmpty();
  }

  private boolean head(SheetRecord record) {
    for (int place = 0; place < record.cells().size(); place++) {
      int found = place;
      OpeningColumn.ofHeader(record.cell(place).heading())
          .filter(column -> places.putIfAbsent(column, found) != null)
          .ifPresent(column -> faults.add(SheetFaults.columnRepeated(column)));
    }
    for (var column : OpeningColumn.values()) {
      if (!places.containsKey(column)) {
        faults.add(SheetFaults.columnMissing(column));
      }
    }
    return faults.isEmpty();
  }

  private OpeningRow row(SheetRecord record) {
    var cells = new EnumMap<OpeningColumn, Cell>(OpeningColumn.class);
    places.forEach((column, place) -> cells.put(column, record.cell(place)));
    return new OpeningRow(record.row(), cells);
  }

  /** The empty form with an example; all cells are text, so that codes and amounts stay exact. */
  public static byte[] template() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Yuqiao", "1.0")) {
      var sheet = book.newWorksheet("期初余额");
      int last = OpeningColumn.values().length - 1;
      for (var column : OpeningColumn.values()) {
        sheet.value(0, column.ordinal(), column.header());
        sheet.width(column.ordinal(), 20);
        for (int row = 0; row < EXAMPLES.size(); row++) {
          sheet.value(row + 1, column.ordinal(), EXAMPLES.get(row).get(column.ordinal()));
        }
      }
      sheet.range(0, 0, 0, last).style().bold().fillColor("DDE5EE").set();
      sheet.range(1, 0, LAST_TEXT_ROW, last).style().format("@").set();
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the template cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
