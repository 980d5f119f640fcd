package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.sheet.SheetRecord;

/**
 * Reads the rows of a statement's spreadsheet: what stands above the heading, the heading, a line a
 * row, sums at the end. Every fault is kept with its place.
 */
public final class SheetReading {

  private static final int ROWS_ABOVE_HEADING = 50;
  private static final Pattern SUM = Pattern.compile("(合计|总计|小计|本页|期初|期末|上页|total).*");
  private static final Pattern ACCOUNT_LABEL =
      Pattern.compile("(?:账号|帐号|本方账号|账户|客户账号|account(?:number)?)[:：]?(.*)");

  private final Function<SheetRecord, Optional<StatementHeading>> headingOf;
  private final LocalDate today;
  private final List<ReadLine> lines = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();
  private StatementHeading heading;
  private String accountNumber;
  private int above;

  /**
   * Begins to read.
   *
   * @param headingOf tells whether a row is the heading, and of what
   * @param today the last day a line may be booked on
   */
  public SheetReading(
      Function<SheetRecord, Optional<StatementHeading>> headingOf, LocalDate today) {
    this.headingOf = headingOf;
    this.today = today;
  }

  /** Takes the next row; false where no more can be of use. */
  public boolean take(SheetRecord record) {
    if (heading == null) {
      return takeAbove(record);
    }
    if (!record.isBlank() && !isSum(record)) {
      var row = new StatementRow(heading, record, today);
      row.line().ifPresent(lines::add);
      faults.addAll(row.faults());
      row.account().ifPresent(this::sameAccount);
    }
    return lines.size() <= Reading.MOST_LINES && faults.size() < Reading.MOST_FAULTS;
  }

  /** What was read. */
  public Reading end() {
    if (heading == null) {
      return Reading.refused(
          Place.FILE.fault(
              "columns-unknown",
              "未识别出表头：请指定交易日期、收入与支出（或发生额）各在哪一列。",
              "No heading was recognised: say which columns hold the day and the amounts."));
    }
    if (lines.size() > Reading.MOST_LINES) {
      return Reading.refused(Reading.tooManyLines());
    }
    if (faults.isEmpty() && lines.isEmpty()) {
      return Reading.refused(
          Place.FILE.fault("statement-empty", "对账单没有交易行。", "The statement has no lines."));
    }
    return faults.isEmpty() ? balanced() : Reading.refused(faults);
  }

  private Reading balanced() {
    var running = RunningBalance.over(lines);
    return running.faults().isEmpty()
        ? Reading.of(
            List.of(
                ReadStatement.overItsLines(
                    accountNumber, running.opening(), running.closing(), running.lines())))
        : Reading.refused(running.faults());
  }

  private boolean takeAbove(SheetRecord record) {
    heading = headingOf.apply(record).orElse(null);
    if (heading == null) {
      accountAbove(record);
      above++;
    }
    return above < ROWS_ABOVE_HEADING;
  }

  /** An account's number beside its label, in one cell or two. */
  private void accountAbove(SheetRecord record) {
    for (int place = 0; place < record.cells().size() && accountNumber == null; place++) {
      var label = ACCOUNT_LABEL.matcher(StatementColumn.plain(record.cell(place).heading()));
      if (label.matches()) {
        var number = label.group(1).isEmpty() ? record.cell(place + 1).heading() : label.group(1);
        accountNumber = number.matches("[0-9A-Za-z -]{6,40}") ? number : null;
      }
    }
  }

  private void sameAccount(String number) {
    if (accountNumber == null) {
      accountNumber = number;
    } else if (!accountNumber.equals(number)) {
      faults.add(
          Place.FILE.fault(
              "several-accounts",
              "文件含有多个账号：%s、%s。".formatted(accountNumber, number),
              "The file is of several accounts: %s, %s.".formatted(accountNumber, number)));
    }
  }

  private boolean isSum(SheetRecord record) {
    var day = record.cell(heading.column(StatementColumn.BOOKED_ON).place());
    return (day.isBlank() || SUM.matcher(day.heading()).matches())
        && record.cells().stream().anyMatch(cell -> SUM.matcher(cell.heading()).matches());
  }
}
