package org.yuqiao.history.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.model.OfficialCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.PostingRules;
import org.yuqiao.history.store.SpreadsheetFiles;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PolicyEditions;
import org.yuqiao.policy.store.BundledEditions;
import org.yuqiao.sheet.Cell;

/** A year's file, row by row, under the bundled editions and calendars. */
class HistoryFileTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Actor CLERK = new Actor("clerk", "经办", Set.of(), null);
  private static final List<PolicyEdition> EDITIONS =
      BundledEditions.all(NOW).stream()
          .map(
              published ->
                  published
                      .edition()
                      .fold(
                          edition -> edition,
                          why -> {
                            throw new IllegalStateException(why.toString());
                          }))
          .toList();

  /** What a faulty row's last column says, and the code and words that answer it. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("超过8000万元上限", "above-ceiling"),
          Map.entry("统一社会信用代码校验位错误", "credit-code-invalid"),
          Map.entry("超过原贷款余额的90%", "above-share"),
          Map.entry("续贷确认金额低于转贷金额", "above-confirmed-renewal"),
          Map.entry("放款早于续贷确认", "drawn-before-confirmed"),
          Map.entry("归还早于放款", "repaid-before-drawn"),
          Map.entry("金额不是数字", "amount-not-a-number"),
          Map.entry("日期不存在", "date-impossible"),
          Map.entry("放款日不是工作日", "drawdown-day-not-working"),
          Map.entry("主体类型未知", "borrower-kind-unknown"),
          Map.entry("负数金额", "amount-negative"),
          Map.entry("金额超过两位小数", "amount-too-precise"));

  private static List<ReadRow> year;
  private static JsonNode expected;

  @BeforeAll
  static void read() throws IOException {
    year = rows("cases-2025.csv");
    expected = new ObjectMapper().readTree(bytes("expected-2025.json"));
  }

  @Test
  void every_row_of_a_year_satisfies_the_rules() {
    assertThat(year).hasSize(expected.get("cases").asInt());
    assertThat(year).allSatisfy(row -> assertThat(refusals(row)).isEmpty());
  }

  @Test
  void the_year_adds_up_to_what_is_expected() {
    var files = year.stream().map(row -> told(row.value()).file()).toList();

    assertThat(files).allMatch(file -> file.status() == CaseStatus.CLOSED);
    assertThat(sum(files.stream().map(BridgeCase::drawn).toList())).isEqualTo(amount("drawn"));
    assertThat(sum(files.stream().map(BridgeCase::feeDue).toList())).isEqualTo(amount("fee_due"));
    assertThat(sum(files.stream().map(BridgeCase::feeWaived).toList()))
        .isEqualTo(amount("fee_waived"));
    assertThat(sum(files.stream().map(BridgeCase::feePaid).toList()))
        .isEqualTo(amount("fee_payable"));
    assertThat(files.stream().filter(file -> file.overdueOn() != null))
        .hasSize(expected.get("overdue").asInt());
    assertThat(files.stream().filter(BridgeCase::crossBank))
        .hasSize(expected.get("cross_bank").asInt());
  }

  @Test
  void the_year_adds_up_by_kind_and_by_month() {
    var byKind = new TreeMap<String, List<Money>>();
    var byMonth = new TreeMap<String, List<Money>>();
    for (var row : year) {
      var value = row.value();
      byKind
          .computeIfAbsent(value.borrower().kind().zh(), kind -> new ArrayList<>())
          .add(value.requested());
      byMonth
          .computeIfAbsent(value.drawnOn().toString().substring(0, 7), m -> new ArrayList<>())
          .add(value.requested());
    }
    assertSums(byKind, expected.get("by_kind"));
    assertSums(byMonth, expected.get("by_month"));
  }

  @Test
  void the_books_of_a_year_come_to_the_fees_paid_and_nothing_else() {
    var balances = new EnumMap<Account, Money>(Account.class);
    year.forEach(row -> told(row.value()).balances().forEach((a, m) -> add(balances, a, m)));

    assertThat(balances.get(Account.SPECIAL_ACCOUNT)).isEqualTo(amount("fee_payable"));
    assertThat(balances.get(Account.FEE_INCOME)).isEqualTo(Money.ZERO.minus(amount("fee_due")));
    assertThat(balances.get(Account.FEE_WAIVED)).isEqualTo(amount("fee_waived"));
    for (var settled :
        List.of(
            Account.BRIDGE_LOANS,
            Account.OVERDUE_LOANS,
            Account.FEE_RECEIVABLE,
            Account.RESERVED,
            Account.RESERVED_CONTRA)) {
      assertThat(balances.get(settled)).as(settled.name()).isEqualTo(Money.ZERO);
    }
  }

  static List<ReadRow> faultyRows() throws IOException {
    var rows = rows("cases-2025-faulty.csv");
    return rows.subList(0, rows.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("faultyRows")
  void a_faulty_row_is_refused_for_the_reason_its_last_column_names(ReadRow row) throws Exception {
    var reason = reasons().get(row.value().row() - 1);

    assertThat(refusals(row))
        .anySatisfy(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(CODES.get(reason));
              assertThat(refusal.zh()).contains(reason);
              assertThat(refusal.field()).isNotNull();
            });
  }

  @Test
  void the_last_faulty_row_is_wrong_only_beside_the_year() throws IOException {
    var rows = rows("cases-2025-faulty.csv");
    var last = rows.get(rows.size() - 1);

    assertThat(refusals(last)).isEmpty();
    assertThat(last.value().loan()).isEqualTo(year.get(0).value().loan());
    assertThat(RowFingerprint.of(last.value()))
        .isNotEqualTo(RowFingerprint.of(year.get(0).value()));
  }

  @Test
  void rows_are_known_again_each_by_its_own_fingerprint() {
    assertThat(year.stream().map(row -> RowFingerprint.of(row.value())).collect(Collectors.toSet()))
        .hasSameSizeAs(year);
  }

  @ParameterizedTest(name = "drawn {0}, returned {1}: {2} days charged, {3} waived")
  @CsvSource({
    // no phase before 2024-06-09; the tenth is a holiday
    "2024-06-04,2024-06-07,3,0.00",
    "2024-06-06,2024-06-11,2,1800.00",
    "2024-06-07,2024-06-11,1,1800.00",
    "2024-06-11,2024-06-11,1,1800.00",
    // over the October holidays of 2026, with a make-up Saturday
    "2026-09-30,2026-10-12,4,7200.00"
  })
  void a_day_is_waived_or_charged_by_the_edition_of_its_own_day(
      LocalDate drawnOn, LocalDate repaidOn, int days, String waived) {
    var file = told(rowOf(drawnOn, repaidOn)).file();

    assertThat(file.feeWorkingDays()).isEqualTo(days);
    assertThat(file.feeDue()).isEqualTo(Money.ofYuan(1800L * days));
    assertThat(file.feeWaived()).isEqualTo(Money.parseYuan(waived));
    assertThat(file.feePaid()).isEqualTo(file.feeDue().minus(file.feeWaived()));
  }

  private static HistoryCase rowOf(LocalDate drawnOn, LocalDate repaidOn) {
    var example = new EnumMap<HistoryColumn, Cell>(HistoryColumn.class);
    for (var column : HistoryColumn.values()) {
      example.put(column, Cell.text(column.example()));
    }
    for (var column : List.of(HistoryColumn.APPLIED_ON, HistoryColumn.CONFIRMED_ON)) {
      example.put(column, Cell.text(drawnOn.minusDays(1).toString()));
    }
    example.put(HistoryColumn.MATURES_ON, Cell.text(drawnOn.toString()));
    example.put(HistoryColumn.DRAWN_ON, Cell.text(drawnOn.toString()));
    example.put(HistoryColumn.REPAID_ON, Cell.text(repaidOn.toString()));
    var read = ReadRow.of(new SheetRow(1, example, false));
    assertThat(refusals(read)).isEmpty();
    return read.value();
  }

  private record Told(BridgeCase file, Map<Account, Money> balances) {}

  private static Told told(HistoryCase row) {
    var stamp = new Stamp(CLERK, row.drawnOn(), NOW);
    var number = CaseNumber.of(row.appliedOn().getYear(), row.row());
    var setting =
        new HistoryStory.Setting(
            row.lender(),
            row.renewer(),
            "导入",
            OfficialCalendar.CALENDAR,
            day -> PolicyEditions.inForceOn(EDITIONS, day),
            "cases.csv第%d行".formatted(row.row()));
    var facts = HistoryStory.tell(row, setting, new BridgeCase(number, null), stamp);
    var file = new BridgeCase(number, null);
    var balances = new EnumMap<Account, Money>(Account.class);
    for (var fact : facts) {
      PostingRules.postings(fact.event(), file)
          .forEach(p -> add(balances, p.account(), p.debit().minus(p.credit())));
      file.apply(fact.event(), new Stamp(CLERK, fact.day(), NOW));
    }
    return new Told(file, balances);
  }

  private static void add(Map<Account, Money> balances, Account account, Money amount) {
    balances.merge(account, amount, Money::plus);
  }

  private static List<Refusal> refusals(ReadRow row) {
    var value = row.value();
    var edition =
        value.drawnOn() == null ? null : PolicyEditions.inForceOn(EDITIONS, value.drawnOn());
    var refusals = new ArrayList<>(row.faults());
    refusals.addAll(
        HistoryRules.refusals(new HistoryRules.Facts(value, edition, OfficialCalendar.CALENDAR)));
    return refusals;
  }

  private static void assertSums(Map<String, List<Money>> sums, JsonNode wanted) {
    assertThat(sums).hasSize(wanted.size());
    sums.forEach(
        (name, amounts) -> {
          assertThat(amounts).as(name).hasSize(wanted.get(name).get("cases").asInt());
          assertThat(sum(amounts).yuan()).isEqualTo(wanted.get(name).get("drawn").asText());
        });
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static Money amount(String name) {
    return Money.parseYuan(expected.get(name).asText());
  }

  private static List<String> reasons() throws IOException {
    var lines = new String(bytes("cases-2025-faulty.csv"), StandardCharsets.UTF_8).lines();
    return lines.skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
  }

  private static List<ReadRow> rows(String name) throws IOException {
    var sheet = SpreadsheetFiles.read(bytes(name));
    assertThat(sheet.faults()).isEmpty();
    return sheet.rows().stream().map(ReadRow::of).toList();
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = HistoryFileTest.class.getResourceAsStream("/history/" + name)) {
      return in.readAllBytes();
    }
  }
}
