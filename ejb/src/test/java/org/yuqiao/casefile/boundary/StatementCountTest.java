package org.yuqiao.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** How many statements a use sends does not grow with the data, and is small. */
class StatementCountTest {

  private static final int CASES = 50;

  @ParameterizedTest
  @EnumSource
  void a_list_sends_as_many_statements_for_fifty_cases_as_for_one(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    for (int i = 0; i < CASES; i++) {
      new Errand(office).drafted();
    }
    warmUp(office);
    assertThat(listing(office, CASES)).isEqualTo(listing(office, 1)).isLessThanOrEqualTo(2);
    assertThat(paging(office, CASES)).isEqualTo(paging(office, 1)).isLessThanOrEqualTo(2);
    assertThat(count(office, "clerk", () -> office.get(CaseQueries.class).totals(all())))
        .isEqualTo(1);
    assertThat(count(office, "clerk", () -> office.get(MyWork.class).items()))
        .isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void one_pass_of_the_door_sends_few_statements(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var first = new Errand(office).drafted();
    warmUp(office);
    // locked case, its key; the two cases of the same loan; two banks; case, record, answer
    long submitting =
        count(
            office,
            "clerk",
            () -> done(office.get(SubmitApplication.class).submit(first.number(), change())));
    assertThat(submitting).isLessThanOrEqualTo(8);

    var second = new Errand(office).drafted().accepted().confirmed().approved().prepared();
    // case, key, white list, diary and account are read; lines, diary, record and answer are
    // added; the books are locked; diary, account and case are changed; the instruction is looked
    // up, locked and changed with its step; neither may the bank contradict itself, nor the account
    // lack the money
    long drawing =
        count(
            office,
            "releaser",
            () ->
                done(
                    office
                        .get(DrawFunds.class)
                        .draw(
                            second.number(), new DrawFunds.Form(Errand.BRIDGE, "HL-9"), change())));
    assertThat(drawing).isLessThanOrEqualTo(19);
  }

  @Test
  void a_statement_for_each_row_is_seen() {
    var office = new Office(TestDatabase.H2);
    Errand.prepare(office);
    var numbers = new java.util.ArrayList<org.yuqiao.kernel.CaseNumber>();
    for (int i = 0; i < 5; i++) {
      numbers.add(new Errand(office).drafted().number());
    }
    warmUp(office);
    Supplier<Object> planted =
        () -> numbers.stream().map(n -> office.get(CaseQueries.class).find(n)).toList();
    assertThat(count(office, "clerk", planted)).isGreaterThanOrEqualTo(5);
  }

  /** Calendar, editions and the reader are read once and remembered. */
  private static void warmUp(Office office) {
    for (String person : new String[] {"clerk", "releaser"}) {
      office.as(person, () -> office.get(CaseQueries.class).page(all(), null, 1));
      office.as(person, () -> office.get(MyWork.class).items());
    }
  }

  private static long listing(Office office, int limit) {
    return count(
        office,
        "clerk",
        () -> office.get(CaseQueries.class).rows(all(), CaseSort.NUMBER, true, 0, limit));
  }

  private static long paging(Office office, int limit) {
    return count(office, "clerk", () -> office.get(CaseQueries.class).page(all(), null, limit));
  }

  private static long count(Office office, String person, Supplier<?> act) {
    var statistics = office.statistics();
    long before = statistics.getPrepareStatementCount();
    office.as(person, act);
    return statistics.getPrepareStatementCount() - before;
  }

  private static <T> T done(Outcome<T> outcome) {
    return Errand.done(outcome);
  }

  private static Change change() {
    return Errand.change();
  }

  private static CaseFilter all() {
    return CaseFilter.all();
  }
}
