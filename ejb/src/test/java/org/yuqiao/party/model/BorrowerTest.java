package org.yuqiao.party.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.CapClass;

/** Clauses P6-1, D-1 and D-2, on rows and on a year of a clerk's spreadsheet. */
class BorrowerTest {

  private static final String CODE = "91500120188026498A";

  @Test
  void every_borrower_of_the_year_2025_is_accepted() throws IOException {
    var rows = rows("cases-2025.csv");
    assertThat(rows).hasSize(1893);
    assertThat(rows)
        .allSatisfy(row -> assertThat(Rule.refusals(Borrower.RULES, borrower(row))).isEmpty());
  }

  @Test
  void of_the_faulty_file_the_code_is_refused_where_and_only_where_it_is_wrong()
      throws IOException {
    Set<String> refused =
        rows("cases-2025-faulty.csv").stream()
            .filter(row -> !CreditCode.isValid(row.get("统一社会信用代码")))
            .map(row -> row.get("序号"))
            .collect(Collectors.toSet());
    assertThat(refused).containsExactlyInAnyOrder("2", "14", "26");
  }

  @ParameterizedTest(name = "{0}, {1} staff, revenue {2}, assets {3}: {4}")
  @CsvSource({
    "SME, 999, 500000, 500000, ''", // below one limit is enough
    "SME, 1000, 40000, 1, not-an-sme",
    "DOUBLE_HUNDRED, 1000, 40000, 1, not-on-double-hundred-list",
    "FARM, 1000, 40000, 1, ''",
    "SELF_EMPLOYED, 3, 10, 10, ''",
    "INDIVIDUAL, 3, 10, 10, ''",
    "SME, -1, 10, 10, figures-invalid",
    "SME, 1, -10, 10, figures-invalid"
  })
  void the_kind_must_agree_with_the_derived_size_class(
      BorrowerKind kind, int staff, long revenue, long assets, String code) {
    assertThat(codes(borrower(kind, staff, revenue, assets, "工业", "大足区", CODE)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void all_reasons_are_told_at_once_in_the_order_of_the_form() {
    var borrower = new Borrower(" ", "1", null, "采矿", 1, null, Money.ZERO, false, false, "北京");
    assertThat(codes(borrower))
        .containsExactly(
            "borrower-name-missing",
            "credit-code-invalid",
            "borrower-kind-unknown",
            "sector-unknown",
            "figures-invalid",
            "district-unknown");
  }

  @ParameterizedTest(name = "{0} of {1} staff: waived {2}")
  @CsvSource({
    "SME, 10, true",
    "SME, 1000, false",
    "FARM, 10, true",
    "FARM, 1000, false",
    "SELF_EMPLOYED, 10, false",
    "DOUBLE_HUNDRED, 10, false",
    "INDIVIDUAL, 10, false"
  })
  void the_waiver_serves_smes_and_farm_bodies_of_that_size(
      BorrowerKind kind, int staff, boolean waivable) {
    assertThat(borrower(kind, staff, 50_000, 1, "工业", "大足区", CODE).waivable()).isEqualTo(waivable);
  }

  @ParameterizedTest(name = "{0}, specialised {1}: {2}")
  @CsvSource({
    "SME, false, ORDINARY_SME",
    "SME, true, SPECIALISED",
    "FARM, false, ORDINARY_SME",
    "FARM, true, SPECIALISED",
    "SELF_EMPLOYED, true, SELF_EMPLOYED",
    "DOUBLE_HUNDRED, true, DOUBLE_HUNDRED",
    "INDIVIDUAL, true, INDIVIDUAL"
  })
  void the_kind_and_specialisation_give_the_cap(
      BorrowerKind kind, boolean specialised, CapClass cap) {
    assertThat(kind.capClass(specialised)).isEqualTo(cap);
  }

  @Test
  void the_districts_are_all_thirty_eight_and_three_areas() {
    assertThat(District.all()).hasSize(41).doesNotHaveDuplicates();
  }

  private static List<String> codes(Borrower borrower) {
    return Rule.refusals(Borrower.RULES, borrower).stream().map(Refusal::code).toList();
  }

  private static Borrower borrower(
      BorrowerKind kind,
      int staff,
      long revenue,
      long assets,
      String sector,
      String district,
      String code) {
    return new Borrower(
        "重庆川岳盛半导体有限公司",
        code,
        kind,
        sector,
        staff,
        wan(revenue),
        wan(assets),
        false,
        false,
        district);
  }

  private static Borrower borrower(CSVRecord row) {
    return new Borrower(
        row.get("借款主体"),
        row.get("统一社会信用代码"),
        BorrowerKind.ofZh(row.get("主体类型")).orElseThrow(),
        row.get("所属行业"),
        Integer.parseInt(row.get("从业人员")),
        wan(Long.parseLong(row.get("营业收入(万元)"))),
        wan(Long.parseLong(row.get("资产总额(万元)"))),
        "是".equals(row.get("专精特新")),
        "是".equals(row.get("双百")),
        row.get("区县"));
  }

  private static Money wan(long tenThousands) {
    return Money.ofYuan(tenThousands * 10_000);
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    var stream = BorrowerTest.class.getResourceAsStream("/history/" + file);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }
}
