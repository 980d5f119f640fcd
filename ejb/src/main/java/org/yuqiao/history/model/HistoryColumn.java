package org.yuqiao.history.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.yuqiao.sheet.Column;

/** The columns of a year's spreadsheet, in the order the template has them. */
public enum HistoryColumn implements Column {
  SERIAL("序号", "1"),
  APPLIED_ON("申请日期", "2025-01-02"),
  BORROWER("借款主体", "重庆示例机械有限公司"),
  CREDIT_CODE("统一社会信用代码", "91500105MA5YUQ1A0G"),
  KIND("主体类型", "中小微企业"),
  SECTOR("所属行业", "工业"),
  STAFF("从业人员", "86"),
  REVENUE("营业收入(万元)", "5200"),
  ASSETS("资产总额(万元)", "4100"),
  SPECIALISED("专精特新", "否"),
  DOUBLE_HUNDRED("双百", "否"),
  DISTRICT("区县", "江北区"),
  LENDER("原贷款银行", "示例银行"),
  OLD_CONTRACT("原贷款合同号", "示例借字2024第001号"),
  OLD_PRINCIPAL("原贷款余额(元)", "10000000.00"),
  MATURES_ON("原贷款到期日", "2025-01-10"),
  RENEWER("续贷银行", "示例银行"),
  CONFIRMED("续贷确认金额(元)", "10000000.00"),
  CONFIRMED_ON("续贷确认日期", "2025-01-03"),
  REQUESTED("申请转贷金额(元)", "9000000.00"),
  DRAWN_ON("放款日期", "2025-01-08"),
  REPAID_ON("归还日期", "2025-01-13"),
  NEW_CONTRACT("新贷款合同号", "示例借字2025第001号"),
  NOTE("备注", "");

  private final String header;
  private final String example;

  HistoryColumn(String header, String example) {
    this.header = header;
    this.example = example;
  }

  /** The heading as the clerk writes it. */
  @Override
  public String header() {
    return header;
  }

  /** What the template shows in the column. */
  public String example() {
    return example;
  }

  /** The column of a heading; blanks and the width of brackets do not matter. */
  public static Optional<HistoryColumn> ofHeader(String header) {
    var plain = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return Arrays.stream(values()).filter(column -> column.header.equals(plain)).findFirst();
  }
}
