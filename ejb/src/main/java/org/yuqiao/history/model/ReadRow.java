package org.yuqiao.history.model;

import static org.yuqiao.history.model.HistoryColumn.*;

import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.sheet.CellReading;
import org.yuqiao.sheet.SheetFaults;

/**
 * A row with what its cells say and everything wrong with them.
 *
 * @param faults the faults of form and of the borrower's own entries
 */
public record ReadRow(HistoryCase value, List<Refusal> faults) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 500;

  /** The columns in which the borrower's entries stand. */
  private static final Map<String, HistoryColumn> BORROWER_COLUMNS =
      Map.of(
          "name", BORROWER,
          "creditCode", CREDIT_CODE,
          "kind", KIND,
          "sector", SECTOR,
          "staff", STAFF,
          "doubleHundred", DOUBLE_HUNDRED,
          "district", DISTRICT);

  /** Reads a row. */
  public static ReadRow of(SheetRow row) {
    var cells = new CellReading<HistoryColumn>(row::cell);
    if (row.overlong()) {
      cells.faults().add(SheetFaults.overlong());
    }
    var read =
        new HistoryCase(
            row.row(),
            cells.text(SERIAL, LONGEST_NAME),
            cells.date(APPLIED_ON),
            borrower(cells),
            cells.text(LENDER, LONGEST_NAME),
            cells.text(OLD_CONTRACT, LONGEST_NAME),
            cells.yuan(OLD_PRINCIPAL),
            cells.date(MATURES_ON),
            cells.text(RENEWER, LONGEST_NAME),
            cells.yuan(CONFIRMED),
            cells.date(CONFIRMED_ON),
            cells.yuan(REQUESTED),
            cells.date(DRAWN_ON),
            cells.date(REPAID_ON),
            cells.text(NEW_CONTRACT, LONGEST_NAME),
            cells.optionalText(NOTE, LONGEST_NOTE));
    var faults = cells.faults();
    var named = faults.stream().map(Refusal::field).toList();
    Rule.refusals(Borrower.RULES, read.borrower()).stream()
        .map(ReadRow::inItsColumn)
        .filter(fault -> !named.contains(fault.field()))
        .filter(fault -> !fault.code().equals("figures-invalid"))
        .forEach(faults::add);
    return new ReadRow(read, List.copyOf(faults));
  }

  private static Borrower borrower(CellReading<HistoryColumn> cells) {
    var name = cells.text(BORROWER, LONGEST_NAME);
    var code = cells.text(CREDIT_CODE, LONGEST_NAME);
    var kind = cells.text(KIND, LONGEST_NAME);
    var sector = cells.text(SECTOR, LONGEST_NAME);
    Integer staff = cells.count(STAFF);
    Money revenue = cells.tenThousandYuan(REVENUE);
    Money assets = cells.tenThousandYuan(ASSETS);
    return new Borrower(
        name,
        code,
        kind == null ? null : BorrowerKind.ofZh(kind).orElse(null),
        sector == null ? "" : sector,
        staff == null ? -1 : staff,
        revenue,
        assets,
        Boolean.TRUE.equals(cells.yesOrNo(SPECIALISED)),
        Boolean.TRUE.equals(cells.yesOrNo(DOUBLE_HUNDRED)),
        cells.text(DISTRICT, LONGEST_NAME));
  }

  /** The borrower's refusals name entries of the form; here they name the file's columns. */
  private static Refusal inItsColumn(Refusal refusal) {
    var column = BORROWER_COLUMNS.get(refusal.field());
    boolean kindUnknown = refusal.code().equals("borrower-kind-unknown");
    return new Refusal(
        refusal.code(),
        refusal.clause(),
        column.header(),
        kindUnknown ? "主体类型未知：" + refusal.zh() : refusal.zh(),
        refusal.en());
  }
}
