package org.yuqiao.web.faces.fund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.JournalFilter;
import org.yuqiao.fund.boundary.JournalQueries;
import org.yuqiao.fund.boundary.JournalView;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.web.faces.Preferences;

/** The lines a filter finds as a workbook, from the opening to the closing balance. */
@WebServlet("/journal.xlsx")
public class JournalExport extends HttpServlet {

  private static final int PAGE = 1000;
  private static final int WIDTH = 18;
  private static final int[] WIDE = {3, 5, 10};
  private static final int WIDE_COLUMN = 40;
  private static final int DEBIT = 6;

  private static final List<String> ZH =
      List.of("日期", "凭证", "科目", "科目名称", "辅助", "辅助名称", "借方（元）", "贷方（元）", "余额（借减贷，元）", "凭据号", "摘要");
  private static final List<String> EN =
      List.of(
          "Booked on",
          "Entry",
          "Account",
          "Account name",
          "Subsidiary",
          "Subsidiary name",
          "Debit (yuan)",
          "Credit (yuan)",
          "Balance (debit less credit, yuan)",
          "Reference",
          "Fact");

  @Inject private transient JournalQueries journal;
  @Inject private transient Today today;
  @Inject private transient Preferences preferences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var accounts = journal.accounts().stream().map(Label::code).collect(Collectors.toSet());
    var asked = new JournalAsk(request, accounts);
    asked.orElse(today.date().withDayOfMonth(1), today.date());
    var first = journal.page(asked.filter(), null, PAGE);
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"journal-" + today.date() + ".xlsx\"");
    try (var workbook = new Workbook(response.getOutputStream(), "Yuqiao", "1.0");
        Worksheet sheet = workbook.newWorksheet(preferences.isEnglish() ? "Journal" : "明细账")) {
      write(sheet, asked.filter(), first);
    }
  }

  private void write(Worksheet sheet, JournalFilter filter, JournalView first) throws IOException {
    boolean english = preferences.isEnglish();
    heading(sheet, english);
    sheet.value(1, 3, english ? "Opening balance" : "期初余额");
    money(sheet, 1, DEBIT + 2, first.opening());
    int line = 2;
    var page = first;
    while (true) {
      for (var one : page.items()) {
        line(sheet, line++, one, english);
      }
      sheet.flush();
      if (page.next() == null) {
        break;
      }
      page = journal.page(filter, page.next(), PAGE);
    }
    sheet.value(line, 3, english ? "Totals and closing balance" : "合计与期末余额");
    money(sheet, line, DEBIT, first.debit());
    money(sheet, line, DEBIT + 1, first.credit());
    money(sheet, line, DEBIT + 2, first.closing());
  }

  private static void heading(Worksheet sheet, boolean english) {
    var words = english ? EN : ZH;
    for (int c = 0; c < words.size(); c++) {
      sheet.value(0, c, words.get(c));
      sheet.width(c, WIDTH);
    }
    for (int c : WIDE) {
      sheet.width(c, WIDE_COLUMN);
    }
    sheet.range(0, 0, 0, words.size() - 1).style().bold().fillColor("E9EEF4").set();
    sheet.freezePane(0, 1);
  }

  private static void line(Worksheet sheet, int at, JournalView.Line line, boolean english) {
    sheet.value(at, 0, line.bookedOn().toString());
    sheet.value(at, 1, line.subject() + "#" + line.seq());
    sheet.value(at, 2, line.account().code());
    sheet.value(at, 3, english ? line.account().en() : line.account().zh());
    sheet.value(at, 4, line.detail());
    sheet.value(at, 5, line.detailName());
    money(sheet, at, DEBIT, line.debit());
    money(sheet, at, DEBIT + 1, line.credit());
    money(sheet, at, DEBIT + 2, line.balance());
    sheet.value(at, 9, line.reference());
    sheet.value(at, 10, english ? line.en() : line.zh());
  }

  private static void money(Worksheet sheet, int line, int column, Money amount) {
    sheet.value(line, column, BigDecimal.valueOf(amount.fen(), 2));
    sheet.style(line, column).format("#,##0.00").set();
  }
}
