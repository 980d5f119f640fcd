package org.yuqiao.history.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.history.model.HistoryCase;
import org.yuqiao.history.model.HistoryStory;
import org.yuqiao.history.model.ImportedRow;
import org.yuqiao.history.store.ImportedRows;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.boundary.AdoptParties;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Makes cases of rows, through the one door; or only reckons what they would come to. */
@Dependent
class RowRecorder {

  /** What rows come to. */
  record Sums(Money drawn, Money feeDue, Money feeWaived, int overdue, int crossBank) {

    static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

    Sums plus(BridgeCase file) {
      return new Sums(
          drawn.plus(file.drawn()),
          feeDue.plus(file.feeDue()),
          feeWaived.plus(file.feeWaived()),
          overdue + (file.overdueOn() == null ? 0 : 1),
          crossBank + (file.crossBank() ? 1 : 0));
    }
  }

  private static final int TOLD_EVERY = 20;
  private static final long NO_CASE = 0;

  @Inject CaseFiles cases;
  @Inject CaseJournal journal;
  @Inject ImportedRows imported;
  @Inject AdoptParties parties;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** What the rows would come to; nothing is written. */
  Sums reckon(List<RowJudge.GoodRow> rows) {
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    var sums = Sums.NONE;
    for (var good : rows) {
      var row = good.row();
      var setting = setting(row, row.lender(), row.renewer(), "");
      var file = new BridgeCase(CaseNumber.of(row.appliedOn().getYear(), NO_CASE), null);
      HistoryStory.tell(row, setting, file, stamp);
      sums = sums.plus(file);
    }
    return sums;
  }

  /** Records the rows in the order of the file. */
  void record(String fileName, List<RowJudge.GoodRow> rows, ImportProgress progress) {
    var banks = adopted(rows);
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    int done = 0;
    for (var good : rows) {
      record(fileName, good, banks, stamp);
      if (++done % TOLD_EVERY == 0) {
        progress.at(ImportProgress.Phase.WRITING, done, rows.size());
      }
    }
  }

  private void record(
      String fileName, RowJudge.GoodRow good, Map<String, String> banks, Stamp stamp) {
    var row = good.row();
    var source = fileName + "#" + row.row();
    var lender = banks.get(row.lender());
    parties.accountOf(row.borrower().creditCode(), row.borrower().name(), lender);
    var setting = setting(row, lender, banks.get(row.renewer()), fileName);
    var number = CaseNumber.of(row.appliedOn().getYear(), cases.nextSerial());
    var facts = HistoryStory.tell(row, setting, new BridgeCase(number, source), stamp);
    var file = new BridgeCase(number, source);
    for (var fact : facts) {
      journal.record(file, fact.event(), new Stamp(stamp.actor(), fact.day(), stamp.recordedAt()));
      if (fact == facts.get(0)) {
        cases.add(file);
      }
    }
    imported.add(new ImportedRow(good.fingerprint(), number, stamp.recordedAt()));
    imported.write();
  }

  /** The codes of the banks the rows name; those not known yet are entered. */
  private Map<String, String> adopted(List<RowJudge.GoodRow> rows) {
    var since = new HashMap<String, LocalDate>();
    for (var good : rows) {
      var yearStart = good.row().appliedOn().withDayOfYear(1);
      since.merge(good.row().lender(), yearStart, RowRecorder::earlier);
      since.merge(good.row().renewer(), yearStart, RowRecorder::earlier);
    }
    var codes = new HashMap<String, String>();
    since.keySet().stream()
        .sorted()
        .forEach(name -> codes.put(name, parties.bankNamed(name, since.get(name))));
    imported.write();
    return codes;
  }

  private HistoryStory.Setting setting(
      HistoryCase row, String lender, String renewer, String fileName) {
    return new HistoryStory.Setting(
        lender,
        renewer,
        calendars.calendar(),
        policies.inForceOn(row.drawnOn()),
        policies.inForceOn(row.repaidOn()),
        "%s第%d行".formatted(fileName, row.row()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
