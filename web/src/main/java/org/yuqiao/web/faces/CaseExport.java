package org.yuqiao.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/** The cases a filter finds as a workbook, written while they are read, newest number first. */
@WebServlet("/cases.xlsx")
public class CaseExport extends HttpServlet {

  private static final int PAGE = 500;
  private static final int WIDTH = 18;
  private static final int NAME_WIDTH = 40;

  /** A column: its words and what stands in it. */
  private record Column(String zh, String en, Function<CaseRow, Object> value) {}

  @Inject private transient CaseQueries cases;
  @Inject private transient Today today;
  @Inject private transient Preferences preferences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CaseFilter filter =
        new CaseListQuery(request, codes(cases.statuses()), codes(cases.kinds())).filter();
    var page = cases.page(filter, null, PAGE);
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"cases-" + today.date() + ".xlsx\"");
    write(response.getOutputStream(), filter, page.items(), page.next());
  }

  private void write(OutputStream out, CaseFilter filter, List<CaseRow> first, String next)
      throws IOException {
    boolean english = preferences.isEnglish();
    try (var workbook = new Workbook(out, "Yuqiao", "1.0");
        Worksheet sheet = workbook.newWorksheet(english ? "Cases" : "转贷业务")) {
      var columns = columns(english);
      heading(sheet, columns, english);
      int line = 1;
      var items = first;
      String after = next;
      while (true) {
        for (CaseRow row : items) {
          line(sheet, line++, columns, row);
        }
        sheet.flush();
        if (after == null) {
          break;
        }
        var page = cases.page(filter, after, PAGE);
        items = page.items();
        after = page.next();
      }
    }
  }

  private static void heading(Worksheet sheet, List<Column> columns, boolean english) {
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, english ? columns.get(c).en() : columns.get(c).zh());
      sheet.width(c, c == 2 ? NAME_WIDTH : WIDTH);
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E9EEF4").set();
    sheet.freezePane(1, 1);
  }

  private static void line(Worksheet sheet, int line, List<Column> columns, CaseRow row) {
    for (int c = 0; c < columns.size(); c++) {
      Object value = columns.get(c).value().apply(row);
      if (value instanceof Money money) {
        sheet.value(line, c, java.math.BigDecimal.valueOf(money.fen(), 2));
        sheet.style(line, c).format("#,##0.00").set();
      } else if (value instanceof Number number) {
        sheet.value(line, c, number);
      } else if (value != null) {
        sheet.value(line, c, value.toString());
      }
    }
  }

  private static List<Column> columns(boolean english) {
    Function<Label, String> in = label -> english ? label.en() : label.zh();
    return List.of(
        new Column("编号", "Number", CaseRow::number),
        new Column("状态", "State", row -> in.apply(row.status())),
        new Column("借款主体", "Borrower", CaseRow::borrowerName),
        new Column("统一社会信用代码", "Credit code", CaseRow::creditCode),
        new Column("主体类型", "Kind", row -> in.apply(row.borrowerKind())),
        new Column("区县", "District", CaseRow::district),
        new Column("原贷款银行", "Lender", row -> in.apply(row.lender())),
        new Column("原借款合同号", "Old contract", CaseRow::oldContract),
        new Column("原贷款到期日", "Matures on", CaseRow::maturesOn),
        new Column("续贷银行", "Renewing bank", row -> in.apply(row.renewingBank())),
        new Column("跨行", "Cross-bank", row -> yesNo(row.crossBank(), english)),
        new Column("申请日", "Applied on", CaseRow::appliedOn),
        new Column("申请金额（元）", "Requested (yuan)", CaseRow::requested),
        new Column("放款金额（元）", "Drawn (yuan)", CaseRow::drawn),
        new Column("放款日", "Drawn on", CaseRow::drawnOn),
        new Column("到期日", "Due on", CaseRow::dueOn),
        new Column("到期日暂定", "Due day provisional", row -> provisional(row, english)),
        new Column("归还日", "Repaid on", CaseRow::repaidOn),
        new Column("在贷余额（元）", "Outstanding (yuan)", CaseRow::outstanding),
        new Column("计费工作日", "Days charged", CaseRow::feeWorkingDays),
        new Column("应收占用费（元）", "Fee due (yuan)", CaseRow::feeDue),
        new Column("减免（元）", "Fee waived (yuan)", CaseRow::feeWaived),
        new Column("已缴（元）", "Fee paid (yuan)", CaseRow::feePaid));
  }

  private static String provisional(CaseRow row, boolean english) {
    return row.dueOn() == null ? null : yesNo(row.dueProvisional(), english);
  }

  private static String yesNo(boolean yes, boolean english) {
    return english ? (yes ? "yes" : "no") : (yes ? "是" : "否");
  }

  private static Set<String> codes(List<Label> labels) {
    return labels.stream().map(Label::code).collect(Collectors.toSet());
  }
}
