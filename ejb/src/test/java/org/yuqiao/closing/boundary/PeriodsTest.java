package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** Clauses K-3 and K-4: months are locked by another person, years handed over. */
class PeriodsTest {

  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final LocalDate LAST_DAY = DECEMBER.atEndOfMonth();
  private static final List<String> OF_THE_YEAR =
      List.of("4001", "4002", "4003", "4101", "5101", "5901");

  @AfterEach
  void undo() {
    OpenBooks.everywhere();
  }

  @ParameterizedTest
  @EnumSource
  void a_month_is_locked_once_when_its_days_are_closed(TestDatabase database) {
    var closing = Closing.in(database);
    var month = YearMonth.of(2026, 9);
    closing.morningOf(LocalDate.of(2026, 10, 1));
    assertThat(Closing.codes(lock(closing, month))).containsExactly("month-not-closed");
    closing.closed(LocalDate.of(2026, 9, 28));
    assertThat(Closing.codes(lock(closing, month))).containsExactly("month-not-closed");
    closing.closed(LocalDate.of(2026, 9, 30));
    Errand.done(lock(closing, month));
    assertThat(Closing.codes(lock(closing, month))).containsExactly("month-locked");
    assertThat(Closing.codes(lock(closing, month.minusMonths(1))))
        .containsExactly("month-before-first-close");
    var view = month(closing, month);
    assertThat(view.locked()).isTrue();
    assertThat(view.lockedBy()).isEqualTo("approver");
    assertThat(view.accounts()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void who_closed_a_day_does_not_lock_its_month(TestDatabase database) {
    var closing = Closing.in(database).morningOf(LocalDate.of(2026, 10, 1));
    var office = closing.explained(LocalDate.of(2026, 9, 30)).clockRuns().office();
    office.as(
        "approver",
        () ->
            Errand.done(
                office.get(CloseBooks.class).through(LocalDate.of(2026, 9, 30), Errand.change())));
    assertThat(Closing.codes(lock(closing, YearMonth.of(2026, 9))))
        .containsExactly("separation-of-duties");
  }

  @ParameterizedTest
  @EnumSource
  void with_the_last_day_the_year_s_income_goes_to_the_surplus(TestDatabase database) {
    var closing = Closing.in(database);
    new Errand(closing.office()).walked();
    closing.morningOf(LocalDate.of(2027, 1, 2));
    closing.clockRuns();
    closing.closed(DECEMBER.atDay(30));
    closing.closed(LAST_DAY);
    assertThat(month(closing, DECEMBER).accounts())
        .filteredOn(row -> OF_THE_YEAR.contains(row.code()))
        .allSatisfy(row -> assertThat(row.closing()).isEqualTo(Money.ZERO));
    assertThat(Closing.codes(handOver(closing))).containsExactly("year-not-locked");
    Errand.done(lock(closing, DECEMBER));
    Errand.done(handOver(closing));
    assertThat(Closing.codes(handOver(closing))).containsExactly("year-handed-over");
    var office = closing.office();
    var year = office.as("auditor", () -> office.get(ClosingQueries.class).year(Year.of(2026)));
    var next = office.as("auditor", () -> office.get(ClosingQueries.class).year(Year.of(2027)));
    assertThat(next.accounts().stream().filter(row -> !row.opening().isZero()))
        .extracting(row -> row.code() + " " + row.opening().yuan())
        .containsExactlyElementsOf(
            year.accounts().stream()
                .filter(row -> !row.closing().isZero())
                .map(row -> row.code() + " " + row.closing().yuan())
                .toList());
  }

  private static Outcome<CaseReceipt> lock(Closing closing, YearMonth month) {
    var office = closing.office();
    return office.as("approver", () -> office.get(LockMonth.class).lock(month, Errand.change()));
  }

  private static Outcome<CaseReceipt> handOver(Closing closing) {
    var office = closing.office();
    return office.as(
        "approver", () -> office.get(HandOverYear.class).handOver(Year.of(2026), Errand.change()));
  }

  private static PeriodView month(Closing closing, YearMonth month) {
    var office = closing.office();
    return office.as("auditor", () -> office.get(ClosingQueries.class).month(month));
  }
}
