package org.yuqiao.reconciliation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.reconciliation.store.SampleStatement;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Statements are kept whole or not at all, each line once, in one unbroken chain of balances. */
class ImportStatementTest {

  private static final AtomicInteger ACCOUNTS = new AtomicInteger();
  private static final String HEADER = "交易日期,借方发生额,贷方发生额,余额,对方户名,对方账号,摘要,流水号\n";

  @ParameterizedTest
  @EnumSource
  void a_statement_handed_in_twice_adds_nothing(TestDatabase database) {
    var desk = new Desk(database);
    var csv =
        HEADER
            + "2026-09-01,,100.00,1100.00,甲公司,622202000000000001,还款,L1\n"
            + "2026-09-02,40.00,,1060.00,乙公司,622202000000000002,放款,L2\n";
    var first = desk.imported(csv);
    assertThat(first.newLines()).isEqualTo(2);
    assertThat(first.statements().get(0).opening()).isEqualTo(Money.parseYuan("1000"));
    assertThat(first.statements().get(0).closing()).isEqualTo(Money.parseYuan("1060"));
    var lines = desk.lines(first.statements().get(0).id());
    assertThat(lines).extracting(BankLineView::inward).containsExactly(true, false);
    assertThat(lines)
        .extracting(BankLineView::counterpartyAccount)
        .containsExactly("622202000000000001", "622202000000000002");
    var again = desk.imported(csv);
    assertThat(again.newLines()).isZero();
    assertThat(again.knownLines()).isEqualTo(2);
    assertThat(again.statements()).isEqualTo(first.statements());
    var inOtherBytes = desk.imported(csv.replace("\n", "\r\n"));
    assertThat(inOtherBytes.newLines()).isZero();
    assertThat(inOtherBytes.statements()).isEqualTo(first.statements());
  }

  @ParameterizedTest
  @EnumSource
  void without_references_too_and_yet_two_equal_payments_of_a_day_both_count(
      TestDatabase database) {
    var desk = new Desk(database);
    var twins = "交易日期,金额,对方户名,摘要\n2026-09-01,100.00,甲公司,还款\n2026-09-01,100.00,甲公司,还款\n";
    var first = desk.imported(twins);
    assertThat(first.newLines()).isEqualTo(2);
    assertThat(desk.lines(first.statements().get(0).id()))
        .extracting(BankLineView::occurrence)
        .containsExactly(1, 2);
    assertThat(desk.imported(twins + "\n").newLines()).isZero();
    assertThat(desk.imported(twins + "2026-09-01,100.00,甲公司,还款\n").newLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void an_overlapping_statement_adds_its_new_lines_only(TestDatabase database) {
    var desk = new Desk(database);
    desk.imported(HEADER + "2026-09-01,,100.00,100.00,甲,,a,1\n2026-09-02,,50.00,150.00,乙,,b,2\n");
    var over =
        desk.imported(
            HEADER + "2026-09-02,,50.00,150.00,乙,,b,2\n2026-09-03,20.00,,130.00,丙,,c,3\n");
    assertThat(over.newLines()).isEqualTo(1);
    assertThat(over.knownLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_gap_and_a_contradiction_are_named_and_nothing_is_kept(TestDatabase database) {
    var desk = new Desk(database);
    desk.imported(HEADER + "2026-09-01,,100.00,100.00,甲,,a,1\n2026-09-02,,50.00,150.00,乙,,b,2\n");
    assertThat(desk.refused(HEADER + "2026-09-10,,10.00,170.00,乙,,b,9\n"))
        .extracting(Refusal::code)
        .containsExactly("statement-gap");
    assertThat(desk.refused(HEADER + "2026-09-02,,10.00,170.00,乙,,b,9\n"))
        .extracting(Refusal::code)
        .containsExactly("statement-opening-differs");
    assertThat(desk.refused(HEADER + "2026-09-02,,60.00,160.00,乙,,b,2\n"))
        .extracting(Refusal::code)
        .containsExactly("statement-contradicts-lines");
    assertThat(desk.refused(HEADER + "2026-08-31,,10.00,10.00,乙,,b,9\n"))
        .extracting(Refusal::code)
        .containsExactly("statement-closing-differs");
    assertThat(
            desk.refused(
                HEADER + "2026-09-03,,10.00,160.00,乙,,b,9\n2026-09-03,,10.00,175.00,乙,,b,8\n"))
        .satisfiesExactly(
            why -> {
              assertThat(why.code()).isEqualTo("balance-broken");
              assertThat(why.field()).isEqualTo("3");
            });
    assertThat(desk.statements()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void the_same_lines_without_balances_and_counterparty_add_nothing(TestDatabase database) {
    var desk = new Desk(database);
    desk.imported(
        HEADER
            + "2026-09-01,,100.00,100.00,甲公司,6222,还款,L1\n"
            + "2026-09-01,,100.00,200.00,乙公司,6223,还款,L1\n"
            + "2026-09-02,40.00,,160.00,丙公司,6224,放款,L2\n");
    var bare =
        "交易日期,借方发生额,贷方发生额,流水号\n"
            + "2026-09-01,,100.00,L1\n2026-09-01,,100.00,L1\n2026-09-02,40.00,,L2\n";
    var again = desk.imported(bare);
    assertThat(again.newLines()).isZero();
    assertThat(again.knownLines()).isEqualTo(3);
    assertThat(desk.imported(bare + "2026-09-03,,7.00,L3\n").newLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void lines_beyond_a_known_closing_balance_are_refused_without_balances(TestDatabase database) {
    var desk = new Desk(database);
    desk.imported(
        HEADER
            + "2026-09-01,,100.00,100.00,甲公司,6222,还款,\n"
            + "2026-09-02,100.00,,0.00,丙公司,6224,放款,\n");
    var bare = "交易日期,借方发生额,贷方发生额\n2026-09-01,,100.00\n2026-09-02,100.00,\n";
    assertThat(desk.refused(bare))
        .extracting(Refusal::code)
        .containsExactly("statement-contradicts-lines");
    assertThat(desk.statements()).hasSize(1);
    var before = "交易日期,借方发生额,贷方发生额\n2026-08-31,,5.00\n";
    assertThat(desk.imported(before).newLines()).isEqualTo(1);
    var after = "交易日期,借方发生额,贷方发生额\n2026-09-03,,5.00\n";
    assertThat(desk.imported(after).newLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_statement_of_another_account_is_refused(TestDatabase database) {
    var desk = new Desk(database);
    var day = LocalDate.of(2026, 9, 1);
    var of = new SampleStatement("600099", Money.ZERO, day, day).in(day, "1.00", "L1", "甲");
    assertThat(desk.refusedFile(of.camt("08").getBytes(StandardCharsets.UTF_8)))
        .extracting(Refusal::code)
        .containsExactly("statement-of-other-account");
    assertThat(desk.statements()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_statement_in_another_format_adds_nothing_and_an_empty_day_is_kept(TestDatabase database) {
    var desk = new Desk(database);
    var day = LocalDate.of(2026, 9, 1);
    var number = "5000-" + desk.account;
    var first =
        new SampleStatement(number, Money.ofYuan(5), day, day)
            .in(day, "100.00", "L1", "甲公司")
            .out(day, "40.00", "L2", "乙公司");
    assertThat(desk.importedFile(first.csv().getBytes(StandardCharsets.UTF_8)).newLines())
        .isEqualTo(2);
    for (byte[] other :
        List.of(
            first.xlsx(),
            first.camt("02").getBytes(StandardCharsets.UTF_8),
            first.camt("08").getBytes(StandardCharsets.UTF_8))) {
      assertThat(desk.importedFile(other).newLines()).isZero();
    }
    assertThat(desk.statements()).hasSize(1);
    var quiet = new SampleStatement(number, Money.ofYuan(65), day.plusDays(1), day.plusDays(1));
    desk.importedFile(quiet.camt("08").getBytes(StandardCharsets.UTF_8));
    assertThat(desk.statements()).hasSize(2);
    assertThat(desk.statements().get(0).closing()).isEqualTo(Money.ofYuan(65));
  }

  @ParameterizedTest
  @EnumSource
  void columns_chosen_once_are_remembered_for_the_account(TestDatabase database) {
    var desk = new Desk(database);
    var csv = "甲列,乙列,丙列\n2026-09-01,100.00,还款\n";
    assertThat(desk.refused(csv)).extracting(Refusal::code).containsExactly("columns-unknown");
    var preview = desk.preview(csv);
    assertThat(preview.headings()).containsExactly("甲列", "乙列", "丙列");
    assertThat(preview.remembered()).isFalse();
    assertThat(desk.chosen(Map.of("BOOKED_ON", "甲列", "AMOUNT", "甲列")))
        .extracting(Refusal::code)
        .containsExactly("heading-repeated");
    assertThat(desk.chosen(Map.of("BOOKED_ON", "甲列", "IN", "乙列", "GOLD", "丙列")))
        .extracting(Refusal::code)
        .containsExactlyInAnyOrder("column-unknown", "columns-insufficient");
    assertThat(desk.chosen(Map.of("BOOKED_ON", "甲列", "AMOUNT", "乙列", "TEXT", "丙列"))).isEmpty();
    assertThat(desk.preview(csv).remembered()).isTrue();
    assertThat(desk.imported(csv).newLines()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void of_two_imports_of_one_statement_at_a_time_one_adds_its_lines(TestDatabase database)
      throws Exception {
    var desk = new Desk(database);
    var csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 2000; i++) {
      csv.append("2026-09-01,,1.00,").append(i).append(".00,甲,,还款,\n");
    }
    var threads = Executors.newFixedThreadPool(4);
    var tries =
        IntStream.range(0, 4)
            .mapToObj(i -> threads.submit(() -> desk.sibling(database).imported(csv.toString())))
            .toList();
    int added = 0;
    for (var one : tries) {
      try {
        added += one.get().newLines();
      } catch (ExecutionException collision) {
        // the database lets one of them in; the API tries the others again
        assertThat(collision.getCause()).isInstanceOf(PersistenceException.class);
      }
    }
    threads.shutdown();
    assertThat(added).isEqualTo(2000);
    assertThat(desk.imported(csv.toString()).newLines()).isZero();
    assertThat(desk.statements()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void twenty_thousand_lines_come_in_by_few_statements(TestDatabase database) {
    var desk = new Desk(database);
    var csv = new StringBuilder(HEADER);
    long fen = 0;
    for (int i = 0; i < 20_000; i++) {
      fen += 1000 + i;
      csv.append(
          "2026-%02d-%02d,,%s,%s,借款企业%d,6222020000000%05d,归还转贷资金 合同%d,LS%08d\n"
              .formatted(
                  1 + i / 2500,
                  1 + i % 2500 / 100,
                  Money.ofFen(1000 + i),
                  Money.ofFen(fen),
                  i,
                  i,
                  i,
                  i));
    }
    long before = desk.office.statistics().getPrepareStatementCount();
    assertThat(desk.imported(csv.toString()).newLines()).isEqualTo(20_000);
    assertThat(desk.office.statistics().getPrepareStatementCount() - before).isLessThan(60);
  }

  /** A treasurer with a special account of their own. */
  static final class Desk {
    final Office office;
    final String account;

    Desk(TestDatabase database) {
      this(database, "T" + ACCOUNTS.incrementAndGet());
      office.as(
          "treasurer",
          () ->
              office
                  .em()
                  .createNativeQuery(
                      "insert into fund_account (code, name, balance_fen, reserved_fen, account_number)"
                          + " values ('"
                          + account
                          + "', '测试专户', 0, 0, '5000-"
                          + account
                          + "')")
                  .executeUpdate());
    }

    private Desk(TestDatabase database, String account) {
      this.account = account;
      office = new Office(database);
      office.timeIs("2026-11-20T02:00:00Z");
      office.hire("treasurer", Role.TREASURER, null);
    }

    /** Another person's desk for the same account. */
    Desk sibling(TestDatabase database) {
      return new Desk(database, account);
    }

    ImportedStatements importedFile(byte[] file) {
      return office.as("treasurer", () -> Errand.done(tried(file)));
    }

    List<Refusal> refusedFile(byte[] file) {
      return office
          .as("treasurer", () -> tried(file))
          .fold(
              done -> {
                throw new AssertionError("taken: " + done);
              },
              why -> why);
    }

    StatementPreview preview(String csv) {
      var bytes = csv.getBytes(StandardCharsets.UTF_8);
      var file = new StatementFile("a.csv", () -> new ByteArrayInputStream(bytes));
      return office.as("treasurer", () -> office.get(ColumnMappings.class).preview(file, account));
    }

    List<Refusal> chosen(Map<String, String> headings) {
      var form = new ColumnMappings.Form(headings);
      return office
          .as("treasurer", () -> office.get(ColumnMappings.class).choose(account, "CSV", form))
          .fold(done -> List.of(), why -> why);
    }

    ImportedStatements imported(String csv) {
      return office.as("treasurer", () -> Errand.done(tried(csv.getBytes(StandardCharsets.UTF_8))));
    }

    List<Refusal> refused(String csv) {
      return office
          .as("treasurer", () -> tried(csv.getBytes(Charset.forName("GB18030"))))
          .fold(
              done -> {
                throw new AssertionError("taken: " + done);
              },
              why -> why);
    }

    Outcome<ImportedStatements> tried(byte[] file) {
      return office
          .get(ImportStatement.class)
          .importFile(
              new StatementFile("流水.csv", () -> new ByteArrayInputStream(file)),
              new ImportStatement.Into(account, null, null));
    }

    List<BankLineView> lines(long statement) {
      return office.as(
          "treasurer", () -> office.get(StatementQueries.class).lines(statement, 0, 100));
    }

    List<StatementView> statements() {
      return office.as(
          "treasurer", () -> office.get(StatementQueries.class).latest(account, 0, 100));
    }
  }
}
