package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.recovery.boundary.TimeFacts;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** What people do at the end of a day, for the tests of the close. */
final class Closing {

  private final Office office;

  private Closing(Office office) {
    this.office = office;
  }

  /** An office with staff and money. */
  static Closing in(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    OpenBooks.tidy(office);
    return new Closing(office);
  }

  /** Another desk of the same office. */
  static Closing of(Office office) {
    return new Closing(office);
  }

  Office office() {
    return office;
  }

  /** It is ten in the morning of a day. */
  Closing morningOf(LocalDate day) {
    office.timeIs(day + "T02:00:00Z");
    return this;
  }

  /** The clock marks who is past due. */
  Closing clockRuns() {
    var clock = office.get(TimeFacts.class);
    for (var number : office.as("system", clock::overdue)) {
      office.as(
          "system",
          () -> {
            clock.markOverdue(number);
            return null;
          });
    }
    return this;
  }

  /** There are no statements, which somebody explains. */
  Closing explained(LocalDate through) {
    var accounts = office.as("system", () -> office.get(Ledger.class).accounts());
    for (var account : accounts) {
      var form = new ExplainDay.Form("statement:" + account.code(), through, "银行尚未联网");
      office.as(
          "treasurer",
          () -> Errand.done(office.get(ExplainDay.class).explain(form, Errand.change())));
    }
    return this;
  }

  Outcome<ClosingReceipt> close(LocalDate day) {
    clockRuns();
    return office.as("treasurer", () -> office.get(CloseBooks.class).through(day, Errand.change()));
  }

  List<SealView> closed(LocalDate day) {
    explained(day);
    return Errand.done(close(day)).sealed();
  }

  void contribute(long yuan, LocalDate day) {
    var form =
        new RecordContribution.Form(Money.ofYuan(yuan), day, "市级", "渝财〔2026〕" + UUID.randomUUID());
    office.as(
        "treasurer",
        () -> Errand.done(office.get(RecordContribution.class).record(form, Errand.change())));
  }

  List<Balances.Row> balances(LocalDate asOf) {
    return office.as("system", () -> office.get(Ledger.class).balances(asOf).rows());
  }

  List<Balances.Row> summed(LocalDate asOf) {
    return office.as("system", () -> office.get(Ledger.class).summed(asOf).rows());
  }

  Rerun rerun(LocalDate day) {
    return office.as("auditor", () -> office.get(RerunDay.class).rerun(day)).orElseThrow();
  }

  static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(
        done -> List.of(), refusals -> refusals.stream().map(refusal -> refusal.code()).toList());
  }
}
