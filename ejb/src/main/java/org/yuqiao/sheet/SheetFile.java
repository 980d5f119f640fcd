package org.yuqiao.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A spreadsheet file: CSV or XLSX, told apart by its first bytes, given row by row. */
public final class SheetFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final int LONGEST_NAME = 100;

  private SheetFile() {}

  /** Where the bytes are, to be read from the start as often as needed. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Is given the rows, blank ones included. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a row; false where no more are wanted. */
    boolean take(SheetRecord row);
  }

  /** Whether the file is packed as XLSX files are. */
  public static boolean isXlsx(byte[] start) {
    return startsWith(start, ZIP);
  }

  /** Gives a file's rows in their order. */
  public static void read(Content content, Taker taker) throws UnreadableSheet {
    byte[] start = start(content);
    if (start.length == 0) {
      throw new UnreadableSheet("file-empty", "文件为空，没有表头。", "The file is empty.");
    }
    if (startsWith(start, OLE)) {
      throw new UnreadableSheet(
          "file-format-old",
          "不支持旧版XLS文件，请另存为XLSX或CSV。",
          "The old XLS format is not read; save it as XLSX or CSV.");
    }
    if (isXlsx(start)) {
      XlsxRows.read(content, taker);
    } else {
      CsvRows.read(content, taker);
    }
  }

  /** A file's name as records may hold it, or another where it has none. */
  public static String plainName(String fileName, String otherwise) {
    var plain = fileName == null ? "" : fileName.replaceAll("[/\\\\\\p{Cntrl}#]", "_").strip();
    var named = plain.isEmpty() ? otherwise : plain;
    return named.length() <= LONGEST_NAME ? named : named.substring(0, LONGEST_NAME);
  }

  private static byte[] start(Content content) throws UnreadableSheet {
    try (var stream = content.open()) {
      return stream.readNBytes(ZIP.length);
    } catch (IOException e) {
      throw UnreadableSheet.damaged("CSV/XLSX");
    }
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(Arrays.copyOf(content, start.length), start);
  }
}
