package org.yuqiao.statements;

import java.nio.charset.Charset;

/** A statement as the CSV that a bank's counter system saves, in the bank's own words. */
public final class CsvStatement {

  private static final String HEADINGS = "交易日期,借方发生额,贷方发生额,余额,流水号,对方户名,摘要\r\n";

  private CsvStatement() {}

  /** The file of a statement, in the coding that the bank uses. */
  public static byte[] of(Statement statement, Charset coding) {
    var text = new StringBuilder(HEADINGS);
    var balance = statement.opening();
    for (StatementLine line : statement.lines()) {
      balance = balance.add(line.change());
      String amount = line.amount().setScale(2).toPlainString();
      text.append(line.bookedOn()).append(',');
      text.append(line.inward() ? "," + amount : amount + ",").append(',');
      text.append(balance.setScale(2).toPlainString()).append(',');
      text.append(line.reference() == null ? "" : line.reference()).append(',');
      text.append(quoted(line.counterparty())).append(',');
      text.append(quoted(line.text())).append("\r\n");
    }
    return text.toString().getBytes(coding);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
