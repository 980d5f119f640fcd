package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.casefile.store.CaseSums;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;

/** What the cases together mean for the pool, as other contexts ask inside their transaction. */
@Dependent
public class CaseFigures {

  /** They are checked and wait for the decision that reserves money. */
  private static final Set<CaseStatus> WAITING =
      EnumSet.of(CaseStatus.REVIEWED, CaseStatus.FIRST_APPROVED);

  private static final Set<CaseStatus> PROMISED = with(CaseStatus::promised);
  private static final Set<CaseStatus> OUT_IN_TIME =
      EnumSet.of(CaseStatus.DISBURSED, CaseStatus.OLD_LOAN_SETTLED, CaseStatus.RENEWED);

  private static final Set<CaseStatus> OVERDUE =
      EnumSet.of(CaseStatus.OVERDUE, CaseStatus.COMPENSATED, CaseStatus.IN_RECOVERY);

  @Inject CaseSums sums;
  @Inject CaseFiles files;

  /** Money drawn on one day and due on one day that is out and not overdue. */
  public record Out(
      LocalDate drawnOn, LocalDate dueOn, boolean provisional, Money outstanding, long cases) {}

  /** How many cases drawn on one day came back on another. */
  public record Used(LocalDate drawnOn, LocalDate repaidOn, long cases) {}

  /**
   * Principal due on a day.
   *
   * @param before still out when the day began
   * @param after still out at its end
   */
  public record Due(Money before, Money after) {}

  /** A case to be judged, not to be shown. */
  public Optional<BridgeCase> find(CaseNumber number) {
    return files.find(number);
  }

  /** What all who wait for approval ask for. */
  public Money requestedByWaiting() {
    return Money.ofFen(sums.requested(WAITING));
  }

  /** The cases that wait for approval, by number. */
  public List<BridgeCase> waiting() {
    return sums.in(WAITING);
  }

  /** Credit codes of those who wait and drew before. */
  public Set<String> waitingAndDrewBefore() {
    return sums.drewBefore(WAITING).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The cases with money promised and not yet drawn, by number. */
  public List<BridgeCase> promised() {
    return sums.in(PROMISED);
  }

  /** Money out and not overdue, by due day. */
  public List<Out> out() {
    return sums.out(OUT_IN_TIME).stream()
        .map(
            row ->
                new Out(
                    (LocalDate) row[0],
                    (LocalDate) row[1],
                    (Boolean) row[2],
                    Money.ofFen(((Number) row[3]).longValue()),
                    ((Number) row[4]).longValue()))
        .toList();
  }

  /** Principal past its due day that is still expected back. */
  public Money overdue() {
    return Money.ofFen(sums.outstanding(OVERDUE));
  }

  /** How long money was used that came back in a span. */
  public List<Used> used(LocalDate from, LocalDate to) {
    return sums.used(from, to).stream()
        .map(row -> new Used((LocalDate) row[0], (LocalDate) row[1], ((Number) row[2]).longValue()))
        .toList();
  }

  /** Principal due on a day, as the books had it. */
  public Due dueOn(LocalDate day) {
    var row = sums.dueOn(day);
    return new Due(fen(row[0]), fen(row[1]));
  }

  /** The cases whose money was due on a day. */
  public List<String> numbersDueOn(LocalDate day) {
    return sums.numbersDueOn(day);
  }

  private static Money fen(Object sum) {
    return Money.ofFen(sum == null ? 0 : ((Number) sum).longValue());
  }

  private static Set<CaseStatus> with(Predicate<CaseStatus> property) {
    return Arrays.stream(CaseStatus.values())
        .filter(property)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));
  }
}
