package org.yuqiao.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.ApprovalSheet.BesideFee;
import org.yuqiao.reports.model.ApprovalSheet.Decision;
import org.yuqiao.reports.model.ApprovalSheet.Drawdown;
import org.yuqiao.reports.model.ApprovalSheet.Fee;
import org.yuqiao.reports.model.ApprovalSheet.FeeLine;
import org.yuqiao.reports.model.ApprovalSheet.LedgerLine;
import org.yuqiao.reports.model.ApprovalSheet.Limit;
import org.yuqiao.reports.model.ApprovalSheet.Limits;
import org.yuqiao.reports.model.ApprovalSheet.Signature;
import org.yuqiao.reports.model.ApprovalSheet.Step;

/** Lays an approval sheet out in rows, section by section, in the order of the procedure. */
final class SheetRows {

  private static final int DAYS_IN_A_ROW = 5;

  private final ApprovalSheet sheet;
  private final Labels labels;
  private final List<SheetRow> rows = new ArrayList<>();
  private String section;

  private SheetRows(ApprovalSheet sheet, Labels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  static List<SheetRow> of(ApprovalSheet sheet, Labels labels) {
    var layout = new SheetRows(sheet, labels);
    layout.borrower();
    layout.oldLoan();
    layout.stage("renewal", sheet.renewal(), layout::renewal);
    layout.stage("limits", sheet.limits(), layout::limits);
    layout.stage("decision", sheet.decision(), layout::decision);
    layout.signatures();
    layout.stage("agreement", sheet.agreement(), layout::agreement);
    layout.stage("drawdown", sheet.drawdown(), layout::drawdown);
    layout.stage("settlement", sheet.settlement(), layout::settlement);
    layout.stage("newLoan", sheet.newLoan(), layout::newLoan);
    layout.stage("repayment", sheet.repayment(), layout::repayment);
    layout.stage("fee", sheet.fee(), layout::fee);
    layout.ledger();
    layout.stage("audit", sheet.audit(), layout::audit);
    return layout.rows;
  }

  private void borrower() {
    begin("borrower");
    var borrower = sheet.borrower();
    wide("borrower.name", borrower.name());
    pair("borrower.creditCode", borrower.creditCode(), "borrower.kind", borrower.kind());
    pair("borrower.sector", borrower.sector(), "borrower.district", borrower.district());
    pair(
        "borrower.staff", orNone(borrower.staff()), "borrower.revenue", amount(borrower.revenue()));
    pair("borrower.assets", amount(borrower.assets()), "borrower.sizeClass", borrower.sizeClass());
    wide("borrower.sizeBasis", borrower.sizeBasis());
  }

  private void oldLoan() {
    begin("oldLoan");
    var loan = sheet.oldLoan();
    pair("oldLoan.lender", loan.lender(), "oldLoan.contract", loan.contract());
    pair("oldLoan.principal", amount(loan.principal()), "oldLoan.maturesOn", day(loan.maturesOn()));
    pair("requested", amount(sheet.requested()), "appliedOn", day(sheet.appliedOn()));
    wide("inCapitals", sheet.requested().inCapitals());
  }

  private void renewal() {
    var renewal = sheet.renewal();
    pair("renewal.bank", renewal.bank(), "renewal.letter", renewal.letter());
    pair("renewal.amount", amount(renewal.amount()), "renewal.by", renewal.confirmedBy());
    pair("renewal.on", day(renewal.confirmedOn()), "renewal.until", day(renewal.validUntil()));
  }

  private void limits() {
    heading(
        "limit", "limits.name", "limits.basis", "limits.amount", "limits.clause", "limits.mark");
    Limits limits = sheet.limits();
    String share =
        labels.say(
            "limits.shareOf",
            sheet.oldLoan().principal().grouped(),
            limits.sharePercent().stripTrailingZeros().toPlainString());
    limit("limits.typeCap", limits.typeCap(), limits.typeCap().basis());
    limit("limits.ceiling", limits.ceiling(), limits.ceiling().basis());
    limit("limits.share", limits.share(), share);
    limit("limits.renewal", limits.renewal(), limits.renewal().basis());
  }

  private void limit(String name, Limit limit, String basis) {
    boolean binds = sheet.limits().least().equals(limit.amount());
    boolean known = limit.amount() != null;
    String free = known ? labels.get("limits.free") : none();
    String mark = binds ? labels.get("limits.binds") : free;
    Object amount = known ? amount(limit.amount()) : labels.get("notReached");
    add("limit", labels.get(name), orNone(basis), amount, limit.clause(), mark);
    rows.add(rows.remove(rows.size() - 1).emphasised(binds));
  }

  private void decision() {
    Decision decision = sheet.decision();
    String second = decision.needsSecond() ? "decision.secondNeeded" : "decision.secondNotNeeded";
    pair("decision.approved", amount(decision.approved()), "decision.second", labels.get(second));
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
    wide("inCapitals", decision.approved().inCapitals());
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
  }

  private void signatures() {
    begin("signatures");
    heading("signature", "signature.step", "signature.person", "signature.at", "signature.opinion");
    for (Step step : Step.values()) {
      String name = labels.get("step." + step);
      Optional<Signature> signature =
          sheet.signatures().stream().filter(each -> each.step() == step).findFirst();
      if (signature.isPresent()) {
        signed(name, signature.get());
      } else {
        add("signature", name, none(), none(), missing(step));
      }
    }
  }

  private void signed(String name, Signature signature) {
    String opinion =
        signature.opinion() == null ? labels.get("signature.noOpinion") : signature.opinion();
    add("signature", name, signature.person(), labels.minute(signature.at()), opinion);
  }

  private String missing(Step step) {
    boolean notNeeded =
        step == Step.SECOND_APPROVED && sheet.decision() != null && !sheet.decision().needsSecond();
    return labels.get(notNeeded ? "signature.notNeeded" : "notReached");
  }

  private void agreement() {
    var agreement = sheet.agreement();
    pair("agreement.number", agreement.number(), "agreement.on", day(agreement.signedOn()));
    String proven =
        agreement.ownMoney().isZero()
            ? labels.get("agreement.nothingToProve")
            : day(agreement.ownMoneyProvenOn());
    pair("agreement.ownMoney", amount(agreement.ownMoney()), "agreement.provenOn", proven);
  }

  private void drawdown() {
    Drawdown drawdown = sheet.drawdown();
    pair(
        "drawdown.on", dayOfWeek(drawdown.drawnOn()), "drawdown.amount", amount(drawdown.amount()));
    wide("drawdown.account", drawdown.account());
    String due = dayOfWeek(drawdown.dueOn());
    pair(
        "drawdown.dueOn",
        drawdown.provisional() ? labels.say("drawdown.provisional", due) : due,
        "drawdown.notices",
        drawdown.calendarNotices());
    wide("drawdown.rule", drawdown.dayCountRule());
    workingDays(drawdown.workingDays());
    if (drawdown.overdueOn() != null) {
      wide("drawdown.overdueOn", labels.say("drawdown.byClock", drawdown.overdueOn()));
    }
  }

  private void workingDays(List<LocalDate> days) {
    for (int start = 0; start < days.size(); start += DAYS_IN_A_ROW) {
      int end = Math.min(start + DAYS_IN_A_ROW, days.size());
      Object[] cells = new Object[DAYS_IN_A_ROW + 1];
      Arrays.fill(cells, "");
      cells[0] = labels.say("drawdown.workingDays", start + 1, end);
      for (int i = start; i < end; i++) {
        cells[i - start + 1] = dayOfWeek(days.get(i));
      }
      add("days", cells);
    }
  }

  private void settlement() {
    var settlement = sheet.settlement();
    wide("settlement.on", day(settlement.settledOn()));
    wide("settlement.record", settlement.record());
  }

  private void newLoan() {
    var loan = sheet.newLoan();
    pair("newLoan.bank", loan.bank(), "newLoan.contract", loan.contract());
    pair("newLoan.on", day(loan.grantedOn()), "newLoan.amount", amount(loan.amount()));
    wide("newLoan.record", loan.record());
  }

  private void repayment() {
    var repayment = sheet.repayment();
    pair("repayment.on", day(repayment.repaidOn()), "repayment.amount", amount(repayment.amount()));
    pair(
        "repayment.source",
        repayment.source(),
        "repayment.outstanding",
        amount(repayment.outstanding()));
  }

  private void fee() {
    Fee fee = sheet.fee();
    BesideFee beside = fee.beside();
    String until = labels.get(fee.charged() ? "fee.charged" : "fee.estimate");
    wide(
        "fee.days",
        labels.say(
            "fee.daysCharged", fee.workingDays(), until, beside.dayUnit().in(labels.locale())));
    heading("fee", "fee.tier", "fee.dates", "fee.rate", "fee.waivedHead", "fee.amount");
    fee.lines().forEach(this::feeLine);
    pair("fee.due", amount(fee.due()), "fee.waived", amount(fee.waived()));
    pair("fee.payable", amount(fee.payable()), "fee.paid", amount(fee.paid()));
    if (beside.minimumFee() != null) {
      wide("fee.minimum", labels.say("fee.minimumYuan", beside.minimumFee().grouped()));
    }
    if (beside.surcharge().isPositive() || beside.refundDue().isPositive()) {
      pair(
          "fee.surcharge", amount(beside.surcharge()), "fee.refundDue", amount(beside.refundDue()));
    }
    wide("fee.waiverBasis", fee.waiverBasis());
  }

  private void feeLine(FeeLine line) {
    add(
        "fee",
        line.workingDays() == 1
            ? labels.say("fee.day", line.fromDay())
            : labels.say("fee.daySpan", line.fromDay(), line.toDay()),
        dates(line),
        labels.say("fee.rateTimes", line.rate(), line.workingDays()),
        labels.get(line.waived() ? "fee.lineWaived" : "fee.lineCharged"),
        line.exactFen().movePointLeft(2));
  }

  private String dates(FeeLine line) {
    if (line.from() == null || line.to() == null) {
      return none();
    }
    return line.workingDays() == 1
        ? labels.day(line.from())
        : labels.say("fee.dateSpan", labels.day(line.from()), labels.day(line.to()));
  }

  private void ledger() {
    begin("ledger");
    if (sheet.ledger().isEmpty()) {
      add("full", labels.get("ledger.none"));
      return;
    }
    heading(
        "ledger", "ledger.date", "ledger.entry", "ledger.account", "ledger.debit", "ledger.credit");
    Money debits = Money.ZERO;
    Money credits = Money.ZERO;
    for (LedgerLine line : sheet.ledger()) {
      add(
          "ledger",
          day(line.bookedOn()),
          line.entry(),
          line.account(),
          orBlank(line.debit()),
          orBlank(line.credit()));
      debits = line.debit() == null ? debits : debits.plus(line.debit());
      credits = line.credit() == null ? credits : credits.plus(line.credit());
    }
    add("ledger", labels.get("total"), "", "", amount(debits), amount(credits));
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
  }

  private void audit() {
    pair(
        "audit.sequence",
        labels.say("audit.record", sheet.audit().sequence()),
        "audit.edition",
        sheet.edition());
    wide("audit.sm3", sheet.audit().sm3());
  }

  private void stage(String name, Object part, Runnable print) {
    begin(name);
    if (part == null) {
      add("full", labels.get("notReached"));
    } else {
      print.run();
    }
  }

  private void begin(String name) {
    section = labels.get("section." + name);
  }

  private void pair(String left, Object leftValue, String right, Object rightValue) {
    add("pair", labels.get(left), orNone(leftValue), labels.get(right), orNone(rightValue));
  }

  private void wide(String label, String value) {
    add("wide", labels.get(label), orNone(value));
  }

  private void heading(String shape, String... names) {
    add(shape, Arrays.stream(names).map(labels::get).toArray());
    rows.add(rows.remove(rows.size() - 1).asHeading());
  }

  private void add(String shape, Object... cells) {
    rows.add(SheetRow.of(section, shape, cells));
  }

  private String day(LocalDate date) {
    return date == null ? labels.get("notReached") : labels.day(date);
  }

  private String dayOfWeek(LocalDate date) {
    return labels.day(date) + " " + labels.weekday(date);
  }

  private Object amount(Money money) {
    return money == null ? none() : RegisterLine.yuan(money);
  }

  private static BigDecimal orBlank(Money money) {
    return money == null ? null : RegisterLine.yuan(money);
  }

  private Object orNone(Object value) {
    return value == null ? none() : value;
  }

  private String none() {
    return labels.get("none");
  }
}
