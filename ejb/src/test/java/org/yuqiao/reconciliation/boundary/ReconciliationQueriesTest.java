package org.yuqiao.reconciliation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.reconciliation.boundary.BankLineStory.lines;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent.InterestReceived;
import org.yuqiao.kernel.Money;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Bank and books of an account at the end of a day, on both databases. */
class ReconciliationQueriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 18);
  private static final String HEADING = "交易日期,流水号,收入,支出,余额,对方户名,摘要\n";

  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final String account = "R" + mark;

  @ParameterizedTest
  @EnumSource
  void bank_and_books_that_agree_are_settled(TestDatabase database) {
    var office = office(database);
    booked(office, "100.00", "A");
    booked(office, "20.00", "B");
    handIn(office, line("A", "100.00", "100.00"), line("B", "20.00", "120.00"));
    var view = of(office);
    assertThat(view.settled()).isTrue();
    assertThat(view.missingStatement()).isFalse();
    assertThat(view.findings()).isEmpty();
    assertThat(view.bankBalance()).isEqualTo(Money.parseYuan("120.00"));
    assertThat(view.adjustedBooks()).isEqualTo(view.adjustedBank());
  }

  @ParameterizedTest
  @EnumSource
  void an_amount_a_missing_line_and_a_doubled_one_are_each_found_and_named(TestDatabase database) {
    var office = office(database);
    booked(office, "20220000.00", "A");
    booked(office, "500.00", "B");
    booked(office, "30.00", "C");
    handIn(
        office,
        line("A", "20219999.00", "20219999.00"),
        line("C", "30.00", "20220029.00"),
        line("C", "30.00", "20220059.00"));
    var view = of(office);
    assertThat(view.settled()).isFalse();
    assertThat(view.findings())
        .extracting(finding -> finding.says().code())
        .containsExactlyInAnyOrder("AMOUNT_DIFFERS", "POSSIBLE_DOUBLE", "MISSING_AT_BANK");
    assertThat(says(view, "AMOUNT_DIFFERS"))
        .contains("amount differs: books 20,220,000.00, bank 20,219,999.00");
    assertThat(says(view, "MISSING_AT_BANK")).contains("500.00");
    var twin = view.findings().stream().filter(f -> f.otherLine() != null).findFirst();
    var both = lines(office, mark + "C");
    assertThat(twin.orElseThrow().line()).isEqualTo(both.get(1).id());
    assertThat(twin.orElseThrow().otherLine()).isEqualTo(both.get(0).id());
    assertThat(view.difference()).isEqualTo(Money.ZERO);
    assertThat(view.bankIn()).isEqualTo(Money.parseYuan("20220029.00"));
    assertThat(view.booksIn()).isEqualTo(Money.parseYuan("20220500.00"));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_on_its_way_is_explained_and_settles_the_day_and_may_be_taken_back(
      TestDatabase database) {
    var office = office(database);
    booked(office, "100.00", "A");
    handIn(office, line("A", "100.00", "100.00"), line("X", "7.00", "107.00"));
    long line = lines(office, mark + "X").get(0).id();
    var desk = office.get(ExplainLine.class);
    var form = new ExplainLine.Form("次日入账", LocalDate.of(2026, 9, 22));
    assertThat(of(office).settled()).isFalse();
    Errand.done(office.as("treasurer", () -> desk.line(line, form, Errand.change())));
    assertThat(of(office).settled()).isTrue();
    assertThat(of(office).unmatchedLines()).hasSize(1);
    Errand.done(office.as("treasurer", () -> desk.withdrawLine(line, Errand.change())));
    assertThat(of(office).settled()).isFalse();

    booked(office, "7.00", "X");
    matched(office);
    assertThat(of(office).settled()).isTrue();
    assertThat(of(office).unmatchedLines()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void without_a_statement_of_the_day_nothing_is_settled(TestDatabase database) {
    var office = office(database);
    booked(office, "100.00", "A");
    var view = of(office);
    assertThat(view.missingStatement()).isTrue();
    assertThat(view.settled()).isFalse();
    assertThat(view.bankBalance()).isNull();
    assertThat(says(view, "NO_STATEMENT")).contains("100.00");
  }

  @ParameterizedTest
  @EnumSource
  void an_open_line_is_read_with_what_it_may_be(TestDatabase database) {
    var office = office(database);
    booked(office, "100.00", "A");
    handIn(office, line("Z", "100.00", "100.00"));
    var cards =
        office.as(
            "auditor",
            () ->
                office
                    .get(LineQueries.class)
                    .lines(new LineFilter(account, null, null, "OPEN", "in", null), 0, 10));
    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).suggestions())
        .extracting(suggestion -> suggestion.says().code())
        .contains("AMOUNT_ONLY");
    var queries = office.get(LineQueries.class);
    assertThat(office.as("auditor", () -> queries.suspense(account))).isEmpty();
    assertThat(office.as("auditor", () -> queries.entries(account, DAY, DAY))).hasSize(1);
    assertThat(
            office.as(
                "auditor",
                () -> queries.sums(new LineFilter(account, null, null, null, null, null))))
        .extracting(LineQueries.StatusSum::count)
        .containsExactly(1L, 0L, 0L, 0L);
  }

  private Office office(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    office.as(
        "admin",
        () ->
            office
                .em()
                .createNativeQuery(
                    "insert into fund_account (code, name, balance_fen, reserved_fen)"
                        + " values ('"
                        + account
                        + "', '测试专户', 0, 0)")
                .executeUpdate());
    return office;
  }

  private void booked(Office office, String yuan, String reference) {
    office.as(
        "treasurer",
        () ->
            office
                .get(FundJournal.class)
                .record(
                    new InterestReceived(
                        Money.parseYuan(yuan), DAY, account, mark + reference, null),
                    new Stamp(
                        office.get(CurrentActor.class).get(), DAY, office.get(Today.class).now())));
  }

  private String line(String reference, String in, String balance) {
    return String.join(",", DAY.toString(), mark + reference, in, "", balance, "银行", "收款");
  }

  private void handIn(Office office, String... rows) {
    var csv = (HEADING + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    office.as(
        "treasurer",
        () ->
            Errand.done(
                office
                    .get(ImportStatement.class)
                    .importFile(
                        new StatementFile("对账单.csv", () -> new ByteArrayInputStream(csv)),
                        new ImportStatement.Into(account, null, null))));
    matched(office);
  }

  private void matched(Office office) {
    office.as("treasurer", () -> office.get(MatchLines.class).match(account, DAY, DAY));
  }

  private ReconciliationView of(Office office) {
    return office.as("auditor", () -> office.get(ReconciliationQueries.class).of(account, DAY));
  }

  private static String says(ReconciliationView view, String code) {
    List<String> sentences =
        view.findings().stream()
            .filter(finding -> finding.says().code().equals(code))
            .map(finding -> finding.says().en())
            .toList();
    return String.join("; ", sentences);
  }
}
