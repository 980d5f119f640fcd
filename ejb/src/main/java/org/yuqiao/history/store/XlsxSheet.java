package org.yuqiao.history.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.yuqiao.history.model.Cell;
import org.yuqiao.history.model.Faults;
import org.yuqiao.history.model.Heading;
import org.yuqiao.history.model.Sheet;
import org.yuqiao.history.model.SheetRow;

/**
 * Reads the first sheet of an XLSX file row by row. What it unpacks to is measured first: a small
 * file that unpacks to a huge one is refused before anything of it is kept.
 */
final class XlsxSheet {

  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final int BLOCK = 64 * 1024;

  private XlsxSheet() {}

  static Sheet read(byte[] content) {
    try {
      if (!isOfModestSize(content)) {
        return Sheet.unreadable(
            Faults.file(
                "file-too-large-unpacked",
                "文件解压后超过64 MB，不予读取。",
                "The file unpacks to more than 64 MB."));
      }
      var options = new ReadingOptions(false, true);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), options);
          var rows = book.getFirstSheet().openStream()) {
        return read(rows.iterator(), book.isDate1904());
      }
    } catch (IOException | RuntimeException e) {
      return SpreadsheetFiles.unreadable("XLSX");
    }
  }

  private static boolean isOfModestSize(byte[] content) throws IOException {
    try (var zip = ZipFile.builder().setByteArray(content).get()) {
      long unpacked = 0;
      int parts = 0;
      var block = new byte[BLOCK];
      for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
        try (InputStream part = zip.getInputStream(entries.nextElement())) {
          for (int read = part.read(block); read >= 0; read = part.read(block)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              return false;
            }
          }
        }
        if (++parts > MOST_PARTS) {
          return false;
        }
      }
      return true;
    }
  }

  private static Sheet read(Iterator<Row> rows, boolean days1904) {
    Heading heading = null;
    int headerRow = 0;
    var read = new ArrayList<SheetRow>();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (heading == null) {
        heading = new Heading(headings(row));
        headerRow = row.getRowNum();
        if (!heading.faults().isEmpty()) {
          return new Sheet(List.of(), heading.faults());
        }
        continue;
      }
      var cells = heading.row(row.getRowNum() - headerRow, row.getCellCount(), at(row, days1904));
      if (cells.overlong() || !cells.cells().isEmpty()) {
        read.add(cells);
      }
      if (read.size() > SpreadsheetFiles.MOST_ROWS) {
        return SpreadsheetFiles.tooManyRows();
      }
    }
    return heading == null ? SpreadsheetFiles.empty() : new Sheet(read, List.of());
  }

  private static List<String> headings(Row row) {
    var headings = new ArrayList<String>();
    for (int place = 0; place < row.getCellCount(); place++) {
      headings.add(row.hasCell(place) ? row.getCell(place).getText() : "");
    }
    return headings;
  }

  private static IntFunction<Cell> at(Row row, boolean days1904) {
    return place -> row.hasCell(place) ? cell(row.getCell(place), days1904) : Cell.BLANK;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean days1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Cell.BLANK;
    }
    return switch (cell.getType()) {
      case NUMBER -> number(cell.asNumber(), days1904);
      case STRING -> Cell.text(cell.asString());
      case FORMULA -> new Cell.Formula();
      default -> new Cell.Unusable(String.valueOf(cell.getRawValue()));
    };
  }

  private static Cell number(BigDecimal value, boolean days1904) {
    return new Cell.Number(value, days1904);
  }
}
