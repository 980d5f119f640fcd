package org.yuqiao.history.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.yuqiao.history.model.HistoryColumn;

/** Writes the form of an import: all cells are text, so that codes and amounts stay exact. */
public final class TemplateFile {

  private static final int LAST_TEXT_ROW = 2000;
  private static final String TEXT = "@";

  private TemplateFile() {}

  public static byte[] xlsx() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Yuqiao", "1.0")) {
      var sheet = book.newWorksheet("历史数据");
      for (var column : HistoryColumn.values()) {
        int place = column.ordinal();
        sheet.value(0, place, column.header());
        sheet.value(1, place, column.example());
        sheet.width(place, Math.max(12, 2 * column.example().length()));
      }
      int last = HistoryColumn.values().length - 1;
      sheet.range(0, 0, 0, last).style().bold().fillColor("DDE5EE").set();
      sheet.range(1, 0, LAST_TEXT_ROW, last).style().format(TEXT).set();
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the template cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
