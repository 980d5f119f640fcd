package org.yuqiao.reconciliation.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.CellReading;

/** What the elements of a statement say, judged as the cells of a spreadsheet are. */
final class CamtValues {

  private static final String ZONE = "(.*\\d)(Z|[+-]\\d{2}:\\d{2})";

  private final List<Refusal> faults = new ArrayList<>();

  List<Refusal> faults() {
    return faults;
  }

  /** A text of bounded length, or null. */
  String text(XmlElement element, int longest) {
    return element == null || element.text().isEmpty()
        ? null
        : read(element, cells -> cells.optionalText(element, longest));
  }

  /** A positive amount of renminbi, or null. */
  Money amount(XmlElement element, XmlElement parent) {
    if (element == null) {
      return missing(parent, "Amt");
    }
    currency(element, element.currency());
    return read(element, cells -> cells.yuan(element));
  }

  /** An amount of a balance, which may be nothing, or null. */
  Money balance(XmlElement element, XmlElement parent) {
    if (element == null) {
      return missing(parent, "Amt");
    }
    currency(element, element.currency());
    return amountOrZero(element);
  }

  Money amountOrZero(XmlElement element) {
    return read(element, cells -> cells.signedYuan(element));
  }

  /** The fund holds renminbi only. */
  void currency(XmlElement element, String code) {
    if (element != null && code != null && !code.equals("CNY")) {
      faults.add(
          element
              .place()
              .fault(
                  "currency-foreign",
                  "仅受理人民币：“%s”。".formatted(code),
                  "Only renminbi is taken: \"%s\".".formatted(code)));
    }
  }

  /** A day in Shanghai, of a date or of a moment in any zone, or null. */
  LocalDate day(XmlElement element) {
    if (element == null) {
      return null;
    }
    var text = inShanghai(element.text());
    var cells = new CellReading<XmlElement>(any -> Cell.text(text));
    return read(cells, element, reading -> reading.momentsDay(element));
  }

  <T> T missing(XmlElement parent, String name) {
    faults.add(
        parent
            .place()
            .fault(
                "element-missing",
                "缺少元素%s。".formatted(name),
                "The element %s is missing.".formatted(name)));
    return null;
  }

  private static String inShanghai(String text) {
    if (!text.matches(ZONE)) {
      return text;
    }
    if (!text.contains("T")) {
      return text.replaceFirst(ZONE, "$1");
    }
    try {
      return OffsetDateTime.parse(text)
          .atZoneSameInstant(BusinessTime.ZONE)
          .toLocalDate()
          .toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private <T> T read(XmlElement element, Function<CellReading<XmlElement>, T> how) {
    return read(new CellReading<>(any -> Cell.text(any.text())), element, how);
  }

  private <T> T read(
      CellReading<XmlElement> cells, XmlElement element, Function<CellReading<XmlElement>, T> how) {
    T value = how.apply(cells);
    cells.faults().forEach(fault -> faults.add(element.place().fault(fault)));
    return value;
  }
}
