package org.yuqiao.history.boundary;

/**
 * A spreadsheet to be imported: CSV or XLSX, told apart by its content.
 *
 * @param fileName as the facts are to name it
 */
public record Spreadsheet(String fileName, byte[] content) {

  private static final int LONGEST_NAME = 100;

  public Spreadsheet {
    var plain = fileName == null ? "" : fileName.replaceAll("[/\\\\\\p{Cntrl}#]", "_").strip();
    var named = plain.isEmpty() ? "历史数据" : plain;
    fileName = named.length() <= LONGEST_NAME ? named : named.substring(0, LONGEST_NAME);
  }
}
