package org.yuqiao.reconciliation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.reconciliation.model.ReadLine;
import org.yuqiao.reconciliation.model.ReadStatement;
import org.yuqiao.reconciliation.model.Reading;

/** One {@code Stmt} of a camt.053 file as it is read, element by element. */
final class CamtStatement {

  private final Place place;
  private final CamtValues values;
  private final LocalDate today;
  private final List<ReadLine> lines = new ArrayList<>();
  private final List<Balance> balances = new ArrayList<>();
  private String number;
  private String account;
  private LocalDate from;
  private LocalDate to;
  private XmlElement summary;
  private int entries;

  private record Balance(String type, Money amount, LocalDate day) {}

  CamtStatement(Place place, LocalDate today) {
    this.place = place;
    this.today = today;
    this.values = new CamtValues();
  }

  /** Takes a child of the statement, which may be let go of afterwards. */
  void take(String name, XmlElement element) {
    switch (name) {
      case "Id" -> number = values.text(element, 100);
      case "Acct" -> takeAccount(element);
      case "FrToDt" -> {
        from = values.day(element.at("FrDtTm"));
        to = values.day(element.at("ToDtTm"));
      }
      case "Bal" -> takeBalance(element);
      case "TxsSummry" -> summary = element;
      case "Ntry" -> takeEntry(element);
      default -> {
        // the rest says nothing about the money
      }
    }
  }

  /** Whether there is more than is read at once. */
  boolean isFull() {
    if (lines.size() > Reading.MOST_LINES) {
      faults().add(Reading.tooManyLines());
    }
    return faults().size() > Reading.MOST_FAULTS || lines.size() > Reading.MOST_LINES;
  }

  List<Refusal> faults() {
    return values.faults();
  }

  /** The statement, where nothing is wrong with it. */
  Optional<ReadStatement> end() {
    var opening = opening();
    var closing = find("CLBD").or(() -> last("ITBD"));
    if (opening.isEmpty() || closing.isEmpty()) {
      faults()
          .add(
              place.fault(
                  "balance-missing",
                  "缺少期初余额（OPBD/PRCD）或期末余额（CLBD）。",
                  "The opening balance (OPBD, PRCD) or the closing balance (CLBD) is missing."));
      return Optional.empty();
    }
    period(opening.get(), closing.get());
    checkSums();
    return faults().isEmpty()
        ? Optional.of(
            new ReadStatement(
                number, account, from, to, opening.get().amount(), closing.get().amount(), lines))
        : Optional.empty();
  }

  private Optional<Balance> opening() {
    return find("OPBD")
        .or(
            () ->
                find("PRCD")
                    .map(
                        before ->
                            new Balance(
                                before.type(),
                                before.amount(),
                                before.day() == null ? null : before.day().plusDays(1))))
        .or(() -> find("ITBD"));
  }

  private void takeAccount(XmlElement element) {
    account = element.text("Id/IBAN", "Id/Othr/Id");
    values.currency(element.at("Ccy"), element.text("Ccy"));
  }

  private void takeBalance(XmlElement element) {
    var type = element.text("Tp/CdOrPrtry/Cd");
    var amount = values.balance(element.at("Amt"), element);
    var day = values.day(firstOf(element, "Dt/Dt", "Dt/DtTm"));
    if (type != null && amount != null) {
      boolean debit = "DBIT".equals(element.text("CdtDbtInd"));
      balances.add(new Balance(type, debit ? Money.ZERO.minus(amount) : amount, day));
    }
  }

  private void takeEntry(XmlElement element) {
    entries++;
    int before = faults().size();
    var read = CamtEntry.read(element, values);
    if (faults().size() == before) {
      read.forEach(this::takeLine);
    }
  }

  private void takeLine(ReadLine line) {
    if (line.bookedOn().isAfter(today)) {
      faults()
          .add(
              line.place()
                  .fault(
                      "date-in-future",
                      "日期%s晚于今天%s。".formatted(line.bookedOn(), today),
                      "%s lies after today, %s.".formatted(line.bookedOn(), today)));
    }
    lines.add(line);
  }

  /** The days: as the statement says, else those of its balances; no line lies outside. */
  private void period(Balance opening, Balance closing) {
    from = from == null ? opening.day() : from;
    to = closing.day() == null ? to : closing.day();
    if (from == null || to == null || to.isBefore(from) || to.isAfter(today)) {
      faults()
          .add(
              place.fault(
                  "period-unclear",
                  "对账单的起止日期缺失、颠倒或晚于今天：%s至%s。".formatted(from, to),
                  "The statement's first and last day are missing, reversed or in the future:"
                      + " %s to %s.".formatted(from, to)));
      return;
    }
    lines.stream()
        .filter(line -> line.bookedOn().isBefore(from) || line.bookedOn().isAfter(to))
        .limit(Reading.MOST_FAULTS)
        .forEach(line -> faults().add(outside(line)));
  }

  private Refusal outside(ReadLine line) {
    return line.place()
        .fault(
            "date-outside-statement",
            "记账日%s不在对账单期间%s至%s内。".formatted(line.bookedOn(), from, to),
            "The booking date %s lies outside the statement, %s to %s."
                .formatted(line.bookedOn(), from, to));
  }

  /** A statement that says how much it holds must hold it: else it was cut or changed. */
  private void checkSums() {
    if (summary == null || !faults().isEmpty()) {
      return;
    }
    var count = summary.text("TtlNtries/NbOfNtries");
    if (count != null && !count.equals(String.valueOf(entries))) {
      faults()
          .add(
              summary
                  .place()
                  .fault(
                      "entry-count-differs",
                      "汇总称有%s笔，文件有%d笔。".formatted(count, entries),
                      "The summary says %s entries, the file has %d.".formatted(count, entries)));
    }
    checkSum("TtlCdtNtries", true);
    checkSum("TtlDbtNtries", false);
  }

  private void checkSum(String name, boolean inward) {
    var element = summary.at(name, "Sum");
    var said = element == null ? null : values.amountOrZero(element);
    var found =
        lines.stream()
            .filter(line -> line.inward() == inward)
            .map(ReadLine::amount)
            .reduce(Money.ZERO, Money::plus);
    if (said != null && !said.equals(found)) {
      faults()
          .add(
              element
                  .place()
                  .fault(
                      "entry-sum-differs",
                      "汇总金额%s与明细合计%s不符。".formatted(said, found),
                      "The summary says %s, the entries come to %s.".formatted(said, found)));
    }
  }

  private Optional<Balance> find(String type) {
    return balances.stream().filter(balance -> balance.type().equals(type)).findFirst();
  }

  private Optional<Balance> last(String type) {
    return balances.stream()
        .filter(balance -> balance.type().equals(type))
        .reduce((one, other) -> other);
  }

  static XmlElement firstOf(XmlElement element, String... paths) {
    for (String path : paths) {
      var found = element.at(path.split("/"));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
