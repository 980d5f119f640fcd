package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.fund.store.OpeningSheet;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.party.model.Contributors;

/** Clause M-6: opening balances are checked row by row and taken whole or not at all. */
class OpeningRulesTest {

  private static final String HEAD = "科目,辅助核算,借方,贷方\n";
  private static final List<AccountCard> CARDS =
      List.of(
          new AccountCard("ZH01", "主专户", null, null, null, null),
          new AccountCard("ZH02", "销户", null, null, null, LocalDate.of(2025, 1, 1)));

  @Test
  void balances_that_are_sound_make_an_entry_in_balance() {
    var judged =
        judge(
            "1001 专户存款,ZH01,\"1,000.50\",\n"
                + "3001,500000,,700.00\n3001,长寿区财政局,,300.00\n3201,,,0.50\n");
    assertThat(judged.faults()).isEmpty();
    assertThat(judged.total(true))
        .isEqualTo(Money.parseYuan("1000.50"))
        .isEqualTo(judged.total(false));
    assertThat(judged.lines())
        .anyMatch(line -> line.account() == Account.CAPITAL && "500115".equals(line.detail()));
  }

  @Test
  void the_template_is_read_as_it_is_written() {
    var sheet = OpeningSheet.read(OpeningSheet.template());
    assertThat(sheet.faults()).isEmpty();
    assertThat(new OpeningRules(CARDS, Contributors.known()).judge(sheet.rows()).faults())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1101,,5.00,                | opening-account-unknown",
        "9001,ZH01,5.00,            | opening-account-unknown",
        "专户,ZH01,5.00,            | opening-account-unknown",
        "1001,ZH09,5.00,            | special-account-unknown",
        "1001,ZH02,5.00,            | special-account-closed",
        "1001,ZH01,,5.00            | opening-wrong-side",
        "3001,500115,5.00,          | opening-wrong-side",
        "3001,成都,,5.00            | contributor-unknown",
        "3201,ZH01,,5.00            | opening-no-subsidiary",
        "3201,,,                    | opening-one-side",
        "3201,,5.00,5.00            | opening-one-side",
        "3201,,1.234,               | amount-too-precise",
        "3201,,五元,                | amount-not-a-number",
        "3201,,5.00,                | opening-unbalanced"
      })
  void a_row_at_fault_is_named_with_its_place(String row, String code) {
    var faults = judge(row.strip() + "\n").faults();
    assertThat(faults).extracting(Refusal::code).contains(code);
    if (!code.equals("opening-unbalanced")) {
      assertThat(faults.get(0).zh()).startsWith("第2行");
    }
  }

  @Test
  void an_account_twice_and_a_file_without_rows_are_refused() {
    assertThat(judge("3201,,,1.00\n3201,,,2.00\n").faults())
        .extracting(Refusal::code)
        .containsExactly("opening-row-repeated");
    assertThat(judge("").faults()).extracting(Refusal::code).containsExactly("opening-empty");
  }

  @Test
  void a_file_of_another_form_is_refused_whole() {
    assertThat(OpeningSheet.read("科目,借方\n1001,5\n".getBytes(StandardCharsets.UTF_8)).faults())
        .extracting(Refusal::code)
        .containsExactly("column-missing", "column-missing");
    assertThat(OpeningSheet.read(new byte[0]).faults())
        .extracting(Refusal::code)
        .containsExactly("file-empty");
  }

  private static OpeningRules judge(String rows) {
    var sheet = OpeningSheet.read((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.faults()).isEmpty();
    return new OpeningRules(CARDS, Contributors.known()).judge(sheet.rows());
  }
}
