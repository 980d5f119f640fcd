package org.yuqiao.reconciliation.model;

import static org.yuqiao.reconciliation.model.StatementColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.StatementHeading.Mapped;
import org.yuqiao.sheet.CellReading;
import org.yuqiao.sheet.SheetRecord;

/** A row of a statement's spreadsheet with what its cells say and what is wrong with them. */
final class StatementRow {

  static final int LONGEST_REFERENCE = 100;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_ACCOUNT = 64;
  static final int LONGEST_TEXT = 1000;

  private static final Set<String> RENMINBI =
      Set.of("", "CNY", "RMB", "人民币", "人民币元", "156", "01", "¥");
  private static final Set<String> INWARD =
      Set.of("贷", "贷方", "收", "收入", "入", "转入", "来账", "C", "CR", "CRDT", "CREDIT", "+");
  private static final Set<String> OUTWARD =
      Set.of("借", "借方", "支", "支出", "付", "出", "转出", "往账", "D", "DR", "DBIT", "DEBIT", "-");

  private final StatementHeading heading;
  private final SheetRecord record;
  private final CellReading<Mapped> cells;
  private final List<Refusal> faults = new ArrayList<>();
  private final ReadLine line;

  StatementRow(StatementHeading heading, SheetRecord record, LocalDate today) {
    this.heading = heading;
    this.record = record;
    this.cells = new CellReading<>(column -> record.cell(column.place()));
    this.line = read(today);
  }

  /** The line, where nothing is wrong with it. */
  Optional<ReadLine> line() {
    return faults.isEmpty() ? Optional.of(line) : Optional.empty();
  }

  List<Refusal> faults() {
    return faults;
  }

  /** The own account's number, where the row tells it. */
  Optional<String> account() {
    return heading.has(ACCOUNT)
        ? Optional.ofNullable(code(ACCOUNT, LONGEST_ACCOUNT))
        : Optional.empty();
  }

  private ReadLine read(LocalDate today) {
    var bookedOn = day(BOOKED_ON, today);
    var change = heading.has(AMOUNT) && !bothSides() ? signed() : ofTwoSides();
    currency();
    var read =
        new ReadLine(
            row(),
            bookedOn,
            filled(VALUE_ON) ? cells.momentsDay(column(VALUE_ON)) : null,
            change == null ? null : Money.ofFen(Math.abs(change.fen())),
            change != null && change.isPositive(),
            code(REFERENCE, LONGEST_REFERENCE),
            code(INSTRUCTION, LONGEST_REFERENCE),
            text(COUNTERPARTY_NAME, LONGEST_NAME),
            code(COUNTERPARTY_ACCOUNT, LONGEST_ACCOUNT),
            remittance(),
            filled(BALANCE) ? cells.signedYuan(column(BALANCE)) : null);
    cells.faults().forEach(fault -> faults.add(placed(fault)));
    return read;
  }

  private boolean bothSides() {
    return heading.has(IN) && heading.has(OUT);
  }

  private LocalDate day(StatementColumn column, LocalDate today) {
    var day = cells.momentsDay(column(column));
    if (day != null && day.isAfter(today)) {
      faults.add(
          place(column)
              .fault(
                  "date-in-future",
                  "日期%s晚于今天%s。".formatted(day, today),
                  "%s lies after today, %s.".formatted(day, today)));
    }
    return day;
  }

  /** One column with a sign, or beside one that tells the direction. */
  private Money signed() {
    var amount = cells.signedYuan(column(AMOUNT));
    if (amount == null) {
      return null;
    }
    if (amount.isZero()) {
      faults.add(nothingMoved(place(AMOUNT)));
      return null;
    }
    return heading.has(DIRECTION) ? directed(amount) : amount;
  }

  private Money directed(Money amount) {
    var text = text(DIRECTION, LONGEST_NAME);
    var word = text == null ? "" : text.toUpperCase(Locale.ROOT);
    if (INWARD.contains(word)) {
      return amount;
    }
    if (OUTWARD.contains(word)) {
      return Money.ZERO.minus(amount);
    }
    faults.add(
        place(DIRECTION)
            .fault(
                "direction-unknown",
                "借贷标志应为借或贷：“%s”。".formatted(word),
                "The direction must be debit or credit: \"%s\".".formatted(word)));
    return null;
  }

  /** One column for what came in and one for what went out; exactly one of them says something. */
  private Money ofTwoSides() {
    Money in = side(IN);
    Money out = side(OUT);
    if (in == null || out == null) {
      return null;
    }
    if (in.isZero() == out.isZero()) {
      faults.add(in.isZero() ? nothingMoved(row()) : bothMoved());
      return null;
    }
    return in.minus(out);
  }

  private Money side(StatementColumn column) {
    return filled(column) ? cells.signedYuan(column(column)) : Money.ZERO;
  }

  private static Refusal nothingMoved(Place place) {
    return place.fault("amount-missing", "没有发生额。", "No amount is given.");
  }

  private Refusal bothMoved() {
    return row()
        .fault("amount-on-both-sides", "借方与贷方同时有发生额。", "Both debit and credit have an amount.");
  }

  private void currency() {
    var text = text(CURRENCY, LONGEST_NAME);
    if (text != null && !RENMINBI.contains(text.toUpperCase(Locale.ROOT))) {
      faults.add(
          place(CURRENCY)
              .fault(
                  "currency-foreign",
                  "仅受理人民币：“%s”。".formatted(text),
                  "Only renminbi is taken: \"%s\".".formatted(text)));
    }
  }

  private String remittance() {
    var text = text(TEXT, LONGEST_TEXT);
    var note = text(NOTE, LONGEST_TEXT);
    var both = text == null || note == null ? text == null ? note : text : text + " " + note;
    if (both != null && both.length() > LONGEST_TEXT) {
      faults.add(
          row()
              .fault(
                  "text-too-long",
                  "摘要与附言合计不得超过%d字。".formatted(LONGEST_TEXT),
                  "Text and note may have at most %d characters.".formatted(LONGEST_TEXT)));
    }
    return both;
  }

  private String text(StatementColumn column, int longest) {
    return filled(column) ? cells.optionalText(column(column), longest) : null;
  }

  private String code(StatementColumn column, int longest) {
    return filled(column) ? cells.code(column(column), longest) : null;
  }

  private boolean filled(StatementColumn column) {
    return heading.has(column) && !cells.isBlank(column(column));
  }

  private Mapped column(StatementColumn column) {
    return heading.column(column);
  }

  private Place row() {
    return new Place(
        String.valueOf(record.row()), "第%d行".formatted(record.row()), "row " + record.row());
  }

  private Place place(StatementColumn column) {
    var mapped = column(column);
    var cell = SheetRecord.letters(mapped.place()) + record.row();
    return new Place(
        cell,
        "第%d行“%s”列（%s）".formatted(record.row(), mapped.header(), cell),
        "row %d, column \"%s\" (%s)".formatted(record.row(), mapped.header(), cell));
  }

  /** A fault of form names its column by the heading; here it names the cell. */
  private Refusal placed(Refusal fault) {
    return heading.columns().values().stream()
        .filter(column -> column.header().equals(fault.field()))
        .findFirst()
        .map(column -> place(column.says()))
        .orElseGet(this::row)
        .fault(fault);
  }
}
