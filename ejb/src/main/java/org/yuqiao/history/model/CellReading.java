package org.yuqiao.history.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** Reads a row's cells one by one and keeps what is wrong with each. */
final class CellReading {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,30})?");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?"
              + "(?:[T ]0{1,2}:00(?::00)?)?");

  /** What a spreadsheet shows of a number: more digits are the noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final BigDecimal MOST_YUAN = new BigDecimal("10000000000000");
  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

  private final SheetRow row;
  private final List<Refusal> faults = new ArrayList<>();

  CellReading(SheetRow row) {
    this.row = row;
    if (row.overlong()) {
      faults.add(Faults.overlong());
    }
  }

  List<Refusal> faults() {
    return faults;
  }

  /** A text that must be there, else null. */
  String text(HistoryColumn column, int longest) {
    var text = optionalText(column, longest);
    if (text != null && text.isEmpty()) {
      return fault(Faults.missing(column));
    }
    return text;
  }

  /** A text that may be missing; null only where the cell is unusable. */
  String optionalText(HistoryColumn column, int longest) {
    var cell = row.cell(column);
    if (cell instanceof Cell.Number number) {
      return shown(number).toPlainString();
    }
    if (cell instanceof Cell.Text text) {
      return text.text().length() <= longest ? text.text() : fault(Faults.tooLong(column, longest));
    }
    return unusable(column, cell);
  }

  /** Whether 是 stands there; null where neither 是 nor 否 does. */
  Boolean yesOrNo(HistoryColumn column) {
    var text = text(column, 100);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "是" -> Boolean.TRUE;
      case "否" -> Boolean.FALSE;
      default -> fault(Faults.notYesOrNo(column, text));
    };
  }

  /** A whole number from zero, else null. */
  Integer count(HistoryColumn column) {
    var number = number(column);
    if (number == null) {
      return null;
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0;
    if (!whole) {
      return fault(Faults.notCount(column, number.toPlainString()));
    }
    return number.compareTo(MOST_DAYS.movePointRight(3)) > 0
        ? fault(Faults.tooLarge(column, number.toPlainString()))
        : Integer.valueOf(number.intValueExact());
  }

  /** A positive amount in yuan, else null. */
  Money yuan(HistoryColumn column) {
    var amount = amount(column, 0);
    return amount == null || amount.isPositive() ? amount : fault(Faults.notPositive(column));
  }

  /** An amount in 万元 that may be zero, else null. */
  Money tenThousandYuan(HistoryColumn column) {
    return amount(column, 4);
  }

  /** A date that exists, else null. */
  LocalDate date(HistoryColumn column) {
    var cell = row.cell(column);
    if (cell instanceof Cell.Number number) {
      return dayOf(column, number);
    }
    var text = text(column, 100);
    if (text == null) {
      return null;
    }
    var found = DATE.matcher(text);
    if (!found.matches()) {
      return fault(Faults.notDate(column, text));
    }
    int month = 2;
    while (found.group(month) == null) {
      month++;
    }
    return inRange(column, text, found.group(1), found.group(month), found.group(6));
  }

  private LocalDate inRange(
      HistoryColumn column, String text, String year, String month, String day) {
    try {
      var date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return inRange(column, text, date);
    } catch (DateTimeException e) {
      return fault(Faults.noSuchDate(column, text));
    }
  }

  private LocalDate inRange(HistoryColumn column, String text, LocalDate date) {
    return date.isBefore(EARLIEST) || date.isAfter(LATEST)
        ? fault(Faults.dateOutOfRange(column, text))
        : date;
  }

  private LocalDate dayOf(HistoryColumn column, Cell.Number number) {
    var days = number.value();
    boolean whole = days.stripTrailingZeros().scale() <= 0;
    if (!whole || days.signum() <= 0 || days.compareTo(MOST_DAYS) > 0) {
      return fault(Faults.notDate(column, shown(number).toPlainString()));
    }
    var zero = number.days1904() ? DAY_ZERO_1904 : DAY_ZERO_1900;
    var date = zero.plusDays(days.longValueExact());
    return inRange(column, date.toString(), date);
  }

  private Money amount(HistoryColumn column, int places) {
    var number = number(column);
    if (number == null) {
      return null;
    }
    var shown = number.toPlainString();
    if (number.signum() < 0) {
      return fault(Faults.negative(column, shown));
    }
    if (number.stripTrailingZeros().scale() > 2) {
      return fault(Faults.tooPrecise(column, shown));
    }
    var yuan = number.movePointRight(places);
    return yuan.compareTo(MOST_YUAN) > 0
        ? fault(Faults.tooLarge(column, shown))
        : Money.ofFen(yuan.movePointRight(2).longValueExact());
  }

  private BigDecimal number(HistoryColumn column) {
    var cell = row.cell(column);
    if (cell instanceof Cell.Number number) {
      return shown(number);
    }
    var text = text(column, 100);
    if (text == null) {
      return null;
    }
    var plain = text.replace('，', ',');
    if (GROUPED.matcher(plain).matches()) {
      return new BigDecimal(plain.replace(",", ""));
    }
    return PLAIN.matcher(plain).matches()
        ? new BigDecimal(plain)
        : fault(Faults.notAmount(column, text));
  }

  private static BigDecimal shown(Cell.Number number) {
    var shown = number.value().round(SHOWN).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  private <T> T unusable(HistoryColumn column, Cell cell) {
    return cell instanceof Cell.Unusable unusable
        ? fault(Faults.unusable(column, unusable.shown()))
        : fault(Faults.formula(column));
  }

  private <T> T fault(Refusal fault) {
    faults.add(fault);
    return null;
  }
}
