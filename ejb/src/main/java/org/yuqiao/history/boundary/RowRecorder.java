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

  /** A case about to be told. */
  private record Opened(
      RowJudge.GoodRow good, CaseNumber number, String source, HistoryStory.Setting setting) {}

  /** The banks' codes and the number of the account the money went to. */
  private record Parties(String lender, String renewer, String account) {}

  /** Cases written to the database at once, so that their rows go there in batches. */
  private static final int TOGETHER = 25;

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
      var setting = setting(row, new Parties(row.lender(), row.renewer(), ""), "");
      var file = new BridgeCase(CaseNumber.of(row.appliedOn().getYear(), NO_CASE), null);
      HistoryStory.tell(row, setting, file, stamp);
      sums = sums.plus(file);
    }
    return sums;
  }

  /** Records the rows in the order of the file, some at a time. */
  void record(String fileName, List<RowJudge.GoodRow> rows, ImportProgress progress) {
    var banks = adopted(rows);
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    for (int from = 0; from < rows.size(); from += TOGETHER) {
      var some = rows.subList(from, Math.min(from + TOGETHER, rows.size()));
      var opened = some.stream().map(good -> opened(good, fileName, banks)).toList();
      opened.forEach(one -> record(one, stamp));
      imported.write();
      progress.at(ImportProgress.Phase.WRITING, from + some.size(), rows.size());
    }
  }

  /** What a case needs before its facts: number, banks, account. Asked for before any is told. */
  private Opened opened(RowJudge.GoodRow good, String fileName, Map<String, String> banks) {
    var row = good.row();
    var borrower = row.borrower();
    var lender = banks.get(row.lender());
    var account = parties.pastAccountOf(borrower.creditCode(), borrower.name(), lender);
    return new Opened(
        good,
        CaseNumber.of(row.appliedOn().getYear(), cases.nextSerial()),
        fileName + "#" + row.row(),
        setting(row, new Parties(lender, banks.get(row.renewer()), account), fileName));
  }

  private void record(Opened opened, Stamp stamp) {
    var scratch = new BridgeCase(opened.number(), opened.source());
    var past =
        HistoryStory.tell(opened.good().row(), opened.setting(), scratch, stamp).stream()
            .map(fact -> new CaseJournal.Occurrence(fact.event(), on(fact.day(), stamp)))
            .toList();
    journal.addWithPast(new BridgeCase(opened.number(), opened.source()), past);
    imported.add(new ImportedRow(opened.good().fingerprint(), opened.number(), stamp.recordedAt()));
  }

  private static Stamp on(LocalDate day, Stamp stamp) {
    return new Stamp(stamp.actor(), day, stamp.recordedAt());
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

  private HistoryStory.Setting setting(HistoryCase row, Parties parties, String fileName) {
    return new HistoryStory.Setting(
        parties.lender(),
        parties.renewer(),
        parties.account(),
        calendars.calendar(),
        policies::inForceOn,
        "%s第%d行".formatted(fileName, row.row()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
