package org.yuqiao.history.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.history.model.HistoryCase;
import org.yuqiao.history.model.HistoryRules;
import org.yuqiao.history.model.ReadRow;
import org.yuqiao.history.model.RowFingerprint;
import org.yuqiao.history.model.SheetRow;
import org.yuqiao.history.store.ImportedRows;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Judges a file's rows: each by itself, then beside the others and beside the books. */
@Dependent
class RowJudge {

  /** A row without fault and by what it is known again. */
  record GoodRow(HistoryCase row, String fingerprint) {}

  /** What became of the rows. */
  record Judgement(List<GoodRow> good, int alreadyPresent, List<ImportFault> faults) {}

  /** Beyond this many faults the file as a whole is the fault, and the rest is not listed. */
  private static final int MOST_FAULTS = 5_000;

  private static final int TOLD_EVERY = 100;

  @Inject ImportedRows imported;
  @Inject BankQueries banks;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Ledger ledger;

  Judgement judge(List<SheetRow> rows, ImportProgress progress) {
    var read = new ArrayList<ReadRow>(rows.size());
    for (SheetRow row : rows) {
      read.add(ReadRow.of(row));
      if (read.size() % TOLD_EVERY == 0) {
        progress.at(ImportProgress.Phase.JUDGING, read.size(), rows.size());
      }
    }
    var fingerprints = new HashMap<HistoryCase, String>();
    read.stream()
        .filter(row -> row.faults().isEmpty())
        .forEach(row -> fingerprints.put(row.value(), RowFingerprint.of(row.value())));
    var known = imported.known(List.copyOf(fingerprints.values()));
    return new Walk(fingerprints, known, byLoan(read)).over(read);
  }

  private Map<HistoryCase.LoanName, String> byLoan(List<ReadRow> rows) {
    var contracts =
        rows.stream()
            .map(row -> row.value().oldContract())
            .filter(contract -> contract != null)
            .distinct()
            .toList();
    var codes = new HashMap<String, String>();
    banks.all().forEach(bank -> codes.put(bank.code(), bank.name()));
    var numbers = new HashMap<HistoryCase.LoanName, String>();
    imported
        .casesByLoan(contracts)
        .forEach((loan, number) -> numbers.put(named(loan, codes), number));
    return numbers;
  }

  private static HistoryCase.LoanName named(String loanKey, Map<String, String> bankNames) {
    int bar = loanKey.indexOf('|');
    return new HistoryCase.LoanName(
        bankNames.get(loanKey.substring(0, bar)), loanKey.substring(bar + 1));
  }

  /** One pass over the rows in the order of the file. */
  private final class Walk {
    private final Map<HistoryCase, String> fingerprints;
    private final Set<String> known;
    private final Map<HistoryCase.LoanName, String> inBooks;
    private final Map<HistoryCase.LoanName, Integer> inFile = new HashMap<>();
    private final List<GoodRow> good = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();
    private final LocalDate closedThrough = ledger.closedThrough();
    private int alreadyPresent;

    Walk(
        Map<HistoryCase, String> fingerprints,
        Set<String> known,
        Map<HistoryCase.LoanName, String> inBooks) {
      this.fingerprints = fingerprints;
      this.known = known;
      this.inBooks = inBooks;
    }

    Judgement over(List<ReadRow> rows) {
      for (ReadRow row : rows) {
        if (known.contains(fingerprints.get(row.value()))) {
          alreadyPresent++;
        } else if (faults.size() < MOST_FAULTS) {
          judge(row);
        }
      }
      return new Judgement(good, alreadyPresent, faults);
    }

    private void judge(ReadRow read) {
      var row = read.value();
      var refusals = new ArrayList<>(read.faults());
      var edition = row.drawnOn() == null ? null : policies.inForceOn(row.drawnOn());
      refusals.addAll(
          HistoryRules.refusals(new HistoryRules.Facts(row, edition, calendars.calendar())));
      HistoryRules.inClosedDays(row, closedThrough).ifPresent(refusals::add);
      if (row.lender() != null && row.oldContract() != null) {
        bridgedBefore(row, refusals);
      }
      if (refusals.isEmpty()) {
        inFile.put(row.loan(), row.row());
        good.add(new GoodRow(row, fingerprints.get(row)));
      }
      refusals.forEach(refusal -> faults.add(ImportFault.of(row.row(), refusal)));
    }

    private void bridgedBefore(HistoryCase row, List<Refusal> refusals) {
      if (inBooks.containsKey(row.loan())) {
        var number = inBooks.get(row.loan());
        refusals.add(
            HistoryRules.bridgedTwice("业务%s已转贷该合同".formatted(number), "by case " + number));
      } else if (inFile.containsKey(row.loan())) {
        int other = inFile.get(row.loan());
        refusals.add(
            HistoryRules.bridgedTwice("与本文件第%d行相同".formatted(other), "as in row " + other));
      }
    }
  }
}
