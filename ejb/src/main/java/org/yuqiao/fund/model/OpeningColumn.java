package org.yuqiao.fund.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.yuqiao.sheet.Column;

/** The columns of opening balances, in the order the template has them. */
public enum OpeningColumn implements Column {
  ACCOUNT("科目"),
  DETAIL("辅助核算"),
  DEBIT("借方"),
  CREDIT("贷方");

  private final String header;

  OpeningColumn(String header) {
    this.header = header;
  }

  @Override
  public String header() {
    return header;
  }

  /** The column of a heading; blanks and the width of letters do not matter. */
  public static Optional<OpeningColumn> ofHeader(String header) {
    var plain = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return Arrays.stream(values()).filter(column -> column.header.equals(plain)).findFirst();
  }
}
