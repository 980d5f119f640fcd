package org.yuqiao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX file row by row. What it unpacks to is measured first: a small
 * file that unpacks to a huge one is refused before anything of it is kept.
 */
final class XlsxRows {

  private static final int MOST_PACKED = 20 << 20;
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final int BLOCK = 64 * 1024;

  private XlsxRows() {}

  static void read(SheetFile.Content file, SheetFile.Taker taker) throws UnreadableSheet {
    try {
      byte[] content = content(file);
      if (!isOfModestSize(content)) {
        throw new UnreadableSheet(
            "file-too-large-unpacked",
            "文件解压后超过64 MB，不予读取。",
            "The file unpacks to more than 64 MB.");
      }
      var options = new ReadingOptions(false, true);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), options);
          var rows = book.getFirstSheet().openStream()) {
        give(rows, book.isDate1904(), taker);
      }
    } catch (IOException | RuntimeException e) {
      throw UnreadableSheet.damaged("XLSX");
    }
  }

  private static byte[] content(SheetFile.Content file) throws IOException, UnreadableSheet {
    try (var stream = file.open()) {
      byte[] content = stream.readNBytes(MOST_PACKED + 1);
      if (content.length > MOST_PACKED) {
        throw new UnreadableSheet(
            "file-too-large", "XLSX文件超过20 MB。", "The XLSX file has more than 20 MB.");
      }
      return content;
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

  private static void give(Stream<Row> rows, boolean days1904, SheetFile.Taker taker) {
    var all = rows.iterator();
    boolean wanted = true;
    while (wanted && all.hasNext()) {
      var row = all.next();
      wanted = taker.take(new SheetRecord(row.getRowNum(), cells(row, days1904)));
    }
  }

  private static List<Cell> cells(Row row, boolean days1904) {
    var cells = new ArrayList<Cell>(row.getCellCount());
    for (int place = 0; place < row.getCellCount(); place++) {
      cells.add(row.hasCell(place) ? cell(row.getCell(place), days1904) : Cell.BLANK);
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean days1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Cell.BLANK;
    }
    return switch (cell.getType()) {
      case NUMBER -> new Cell.Number(cell.asNumber(), days1904);
      case STRING -> Cell.text(cell.asString());
      case FORMULA -> new Cell.Formula();
      default -> new Cell.Unusable(String.valueOf(cell.getRawValue()));
    };
  }
}
