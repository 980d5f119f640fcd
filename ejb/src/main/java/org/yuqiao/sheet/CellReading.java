package org.yuqiao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** Reads a row's cells one by one and keeps what is wrong with each. */
public final class CellReading<C extends Column> {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,30})?");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?"
              + "(?:[T ]0{1,2}:00(?::00)?)?");

  /** What a spreadsheet shows of a number: more digits are the noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  /** A moment as banks write it: the day, with or without separators, and perhaps the time. */
  private static final Pattern MOMENT =
      Pattern.compile("(.*?\\d日?|\\d{8})(?:[T ]+\\d{1,2}:?\\d{2}(?::?\\d{2})?(?:\\.\\d{1,9})?)?");

  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");

  /** From here on a spreadsheet's number has lost its last digits. */
  private static final BigDecimal EXACT_DIGITS = new BigDecimal("1000000000000000");

  private static final BigDecimal MOST_YUAN = new BigDecimal("10000000000000");
  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

  private final Function<C, Cell> cells;
  private final List<Refusal> faults = new ArrayList<>();

  /** Reads from what stands under each column. */
  public CellReading(Function<C, Cell> cells) {
    this.cells = cells;
  }

  /** What is wrong so far; more may be added. */
  public List<Refusal> faults() {
    return faults;
  }

  public boolean isBlank(C column) {
    return cells.apply(column).isBlank();
  }

  /** A text that must be there, else null. */
  public String text(C column, int longest) {
    var text = optionalText(column, longest);
    if (text != null && text.isEmpty()) {
      return fault(SheetFaults.missing(column));
    }
    return text;
  }

  /** A text that may be missing; null only where the cell is unusable. */
  public String optionalText(C column, int longest) {
    var cell = cells.apply(column);
    if (cell instanceof Cell.Number number) {
      return shown(number).toPlainString();
    }
    return cell instanceof Cell.Text text
        ? text(column, text.text(), longest)
        : unusable(column, cell);
  }

  /** A number or code that may be missing: digits that a spreadsheet has rounded are refused. */
  public String code(C column, int longest) {
    if (cells.apply(column) instanceof Cell.Number number
        && number.value().abs().compareTo(EXACT_DIGITS) >= 0) {
      return fault(SheetFaults.digitsLost(column, number.value().toPlainString()));
    }
    return optionalText(column, longest);
  }

  private String text(C column, String text, int longest) {
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
      return fault(SheetFaults.control(column));
    }
    return text.length() <= longest ? text : fault(SheetFaults.tooLong(column, longest));
  }

  /** Whether 是 stands there; null where neither 是 nor 否 does. */
  public Boolean yesOrNo(C column) {
    var text = text(column, 100);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "是" -> Boolean.TRUE;
      case "否" -> Boolean.FALSE;
      default -> fault(SheetFaults.notYesOrNo(column, text));
    };
  }

  /** A whole number from zero, else null. */
  public Integer count(C column) {
    var number = number(column);
    if (number == null) {
      return null;
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0;
    if (!whole) {
      return fault(SheetFaults.notCount(column, number.toPlainString()));
    }
    return number.compareTo(MOST_DAYS.movePointRight(3)) > 0
        ? fault(SheetFaults.tooLarge(column, number.toPlainString()))
        : Integer.valueOf(number.intValueExact());
  }

  /** A positive amount in yuan, else null. */
  public Money yuan(C column) {
    var amount = amount(column, 0);
    return amount == null || amount.isPositive() ? amount : fault(SheetFaults.notPositive(column));
  }

  /** An amount in yuan that may be negative or zero, else null. */
  public Money signedYuan(C column) {
    var number = number(column);
    return number == null ? null : money(column, number, 0);
  }

  /** An amount in 万元 that may be zero, else null. */
  public Money tenThousandYuan(C column) {
    return amount(column, 4);
  }

  /** A date that exists, else null. */
  public LocalDate date(C column) {
    var cell = cells.apply(column);
    if (cell instanceof Cell.Number number) {
      return dayOf(column, number);
    }
    var text = text(column, 100);
    return text == null ? null : dateIn(column, text);
  }

  /** The day of a moment as banks write it, with or without separators and time, else null. */
  public LocalDate momentsDay(C column) {
    var cell = cells.apply(column);
    if (cell instanceof Cell.Number number) {
      var whole = number.value().setScale(0, RoundingMode.DOWN);
      var compact = COMPACT.matcher(whole.toPlainString());
      return compact.matches()
          ? dateIn(column, compact.replaceFirst("$1-$2-$3"))
          : dayOf(column, new Cell.Number(whole, number.days1904()));
    }
    var text = text(column, 100);
    if (text == null) {
      return null;
    }
    var moment = MOMENT.matcher(text);
    var day = moment.matches() ? moment.group(1) : text;
    return dateIn(column, COMPACT.matcher(day).replaceFirst("$1-$2-$3"));
  }

  private LocalDate dateIn(C column, String text) {
    var found = DATE.matcher(text);
    if (!found.matches()) {
      return fault(SheetFaults.notDate(column, text));
    }
    int month = 2;
    while (found.group(month) == null) {
      month++;
    }
    return inRange(column, text, found.group(1), found.group(month), found.group(6));
  }

  private LocalDate inRange(C column, String text, String year, String month, String day) {
    try {
      var date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return inRange(column, text, date);
    } catch (DateTimeException e) {
      return fault(SheetFaults.noSuchDate(column, text));
    }
  }

  private LocalDate inRange(C column, String text, LocalDate date) {
    return date.isBefore(EARLIEST) || date.isAfter(LATEST)
        ? fault(SheetFaults.dateOutOfRange(column, text))
        : date;
  }

  private LocalDate dayOf(C column, Cell.Number number) {
    var days = number.value();
    boolean whole = days.stripTrailingZeros().scale() <= 0;
    if (!whole || days.signum() <= 0 || days.compareTo(MOST_DAYS) > 0) {
      return fault(SheetFaults.notDate(column, shown(number).toPlainString()));
    }
    var zero = number.days1904() ? DAY_ZERO_1904 : DAY_ZERO_1900;
    var date = zero.plusDays(days.longValueExact());
    return inRange(column, date.toString(), date);
  }

  private Money amount(C column, int places) {
    var number = number(column);
    if (number == null) {
      return null;
    }
    var shown = number.toPlainString();
    if (number.signum() < 0) {
      return fault(SheetFaults.negative(column, shown));
    }
    return money(column, number, places);
  }

  private Money money(C column, BigDecimal number, int places) {
    var shown = number.toPlainString();
    if (number.stripTrailingZeros().scale() > 2) {
      return fault(SheetFaults.tooPrecise(column, shown));
    }
    var yuan = number.movePointRight(places);
    return yuan.abs().compareTo(MOST_YUAN) > 0
        ? fault(SheetFaults.tooLarge(column, shown))
        : Money.ofFen(yuan.movePointRight(2).longValueExact());
  }

  private BigDecimal number(C column) {
    var cell = cells.apply(column);
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
        : fault(SheetFaults.notAmount(column, text));
  }

  private static BigDecimal shown(Cell.Number number) {
    var shown = number.value().round(SHOWN).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  private <T> T unusable(C column, Cell cell) {
    return cell instanceof Cell.Unusable unusable
        ? fault(SheetFaults.unusable(column, unusable.shown()))
        : fault(SheetFaults.formula(column));
  }

  private <T> T fault(Refusal fault) {
    faults.add(fault);
    return null;
  }
}
