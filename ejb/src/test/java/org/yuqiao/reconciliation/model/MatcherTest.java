package org.yuqiao.reconciliation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BookItem.Name;
import org.yuqiao.reconciliation.model.Matcher.Candidate;
import org.yuqiao.reconciliation.model.Matcher.Fit;
import org.yuqiao.reconciliation.model.Matcher.Pair;
import org.yuqiao.reconciliation.model.Matcher.Parted;

/** Which bank line is which entry of the books. */
class MatcherTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final String CONTRACT = "朝天流借字2025第50001号";
  private static final Money AMOUNT = Money.ofYuan(20_220_000);

  @Test
  void a_line_with_the_bank_reference_of_an_entry_is_that_entry() {
    var pairs = pairs(List.of(item(1, "LS-1", null)), line(7, "LS-1", null));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).why().zh()).contains("20,220,000.00").contains("银行流水号LS-1相同");
    assertThat(pairs.get(0).why().en()).contains("bank reference LS-1 is the same");
  }

  @ParameterizedTest
  @CsvSource({
    "归还朝天流借字2025第50001号转贷本金, true",
    "朝天流借字２０２５第５０００１号, true",
    "朝天流借字2025第50011号, false",
    "朝天流借字2025第5000号, false",
    "付ZD2025-000001转贷款, true",
    "付zd2025-000001, true",
    "付ZD2025-0000012, false",
    "付XZD2025-000001, false",
    "付ZD2025-000001-2, false",
    "付ZD2025-000001。, true",
    "往来款, false"
  })
  void a_number_is_found_in_a_text_only_whole(String text, boolean found) {
    assertThat(pairs(List.of(item(1, null, CONTRACT)), line(7, null, text)).isEmpty())
        .isEqualTo(!found);
  }

  @Test
  void an_amount_alone_is_a_suggestion_and_never_a_match() {
    var items = List.of(item(1, "LS-1", CONTRACT));
    var line = line(7, null, "货款");
    assertThat(pairs(items, line)).isEmpty();
    assertThat(new Matcher(items).candidates(line))
        .extracting(Candidate::fit)
        .containsExactly(Fit.AMOUNT_ONLY);
  }

  @Test
  void another_amount_under_the_same_reference_is_named_with_both() {
    var items = List.of(item(1, "LS-1", CONTRACT));
    var line = of(line(7, "LS-1", CONTRACT), AMOUNT.minus(Money.ofYuan(1)));
    assertThat(pairs(items, line)).isEmpty();
    var candidate = new Matcher(items).candidates(line).get(0);
    assertThat(candidate.fit()).isEqualTo(Fit.AMOUNT_DIFFERS);
    assertThat(candidate.why().en())
        .contains("amount differs: books 20,220,000.00, bank 20,219,999.00");
  }

  @Test
  void a_fee_that_names_its_case_is_not_taken_for_its_principal() {
    var items = List.of(item(1, "LS-1", CONTRACT));
    var fee = of(line(7, "X", CONTRACT), Money.ofYuan(6_066));
    assertThat(new Matcher(items).candidates(fee)).isEmpty();
  }

  @Test
  void equal_candidates_go_to_a_person() {
    var twins = List.of(item(1, null, CONTRACT), item(2, null, CONTRACT));
    var line = line(7, null, CONTRACT);
    assertThat(pairs(twins, line)).isEmpty();
    assertThat(new Matcher(twins).candidates(line))
        .extracting(Candidate::fit)
        .containsOnly(Fit.NAMED);
    assertThat(pairs(List.of(twins.get(0)), line, line(8, "X2", CONTRACT))).isEmpty();
  }

  @Test
  void of_twins_the_bank_reference_tells_which_is_which() {
    var twins = List.of(item(1, "LS-1", CONTRACT), item(2, "LS-2", CONTRACT));
    var pairs = pairs(twins, line(7, "LS-2", CONTRACT), line(8, "LS-1", CONTRACT));
    assertThat(pairs).extracting(pair -> pair.item().key().seq()).containsExactly(2L, 1L);
  }

  @Test
  void of_lines_alike_in_everything_the_first_is_the_entry_and_the_second_stays() {
    var items = List.of(item(1, null, CONTRACT));
    var pairs = pairs(items, line(9, "S", CONTRACT), line(8, "S", CONTRACT));
    assertThat(pairs).extracting(pair -> pair.line().id()).containsExactly(8L);
  }

  @Test
  void another_account_direction_or_a_day_too_far_is_no_match() {
    var items = List.of(item(1, "LS-1", CONTRACT));
    var fits = line(7, "LS-1", CONTRACT);
    assertThat(pairs(items, on(fits, DAY.plusDays(Matcher.WINDOW_DAYS)))).hasSize(1);
    assertThat(pairs(items, on(fits, DAY.plusDays(Matcher.WINDOW_DAYS + 1)))).isEmpty();
    assertThat(pairs(items, turned(fits))).isEmpty();
    assertThat(pairs(items, in(fits, "ZH02"))).isEmpty();
  }

  @Test
  void what_a_person_took_apart_is_not_put_together_again() {
    var items = List.of(item(1, "LS-1", CONTRACT));
    var parted = Set.of(new Parted(7, items.get(0).key()));
    assertThat(new Matcher(items).pairs(List.of(line(7, "LS-1", null)), parted)).isEmpty();
  }

  @Test
  void a_reversed_entry_and_its_reversal_are_no_business_of_the_banks() {
    var received = item(1, "LS-1", CONTRACT);
    var reversal =
        new BookItem(
            new BookItem.Key("ZD2025-000001", 9, 1),
            "ZH01",
            false,
            AMOUNT,
            DAY.plusDays(3),
            "ZD2025-000001#1",
            List.of());
    var other = item(2, "LS-2", CONTRACT);
    assertThat(Offsets.without(List.of(received, reversal, other))).containsExactly(other);
    assertThat(Offsets.without(List.of(reversal, other))).containsExactly(reversal, other);
  }

  @Test
  void whatever_comes_amounts_agree_each_is_paired_once_and_the_order_does_not_matter() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var items = items(random, 1 + random.nextInt(30));
      var lines = lines(random, 1 + random.nextInt(40));
      var pairs = new Matcher(items).pairs(lines, Set.of());
      assertThat(pairs).as("seed %d", seed).allMatch(MatcherTest::agrees);
      assertThat(pairs).extracting(pair -> pair.line().id()).doesNotHaveDuplicates();
      assertThat(pairs).extracting(pair -> pair.item().key()).doesNotHaveDuplicates();
      var shuffledItems = new ArrayList<>(items);
      var shuffledLines = new ArrayList<>(lines);
      Collections.shuffle(shuffledItems, random);
      Collections.shuffle(shuffledLines, random);
      assertThat(new Matcher(shuffledItems).pairs(shuffledLines, Set.of()))
          .as("seed %d", seed)
          .isEqualTo(pairs);
    }
  }

  @Test
  void twenty_thousand_lines_of_one_amount_are_paired_in_seconds() {
    var items = IntStream.range(0, 20_000).mapToObj(i -> numbered(i, contract(i))).toList();
    var lines =
        IntStream.range(0, 20_000).mapToObj(i -> line(i, null, "还款" + contract(i))).toList();
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(new Matcher(items).pairs(lines, Set.of())).hasSize(20_000));
  }

  private static boolean agrees(Pair pair) {
    var line = pair.line();
    var item = pair.item();
    return line.amount().equals(item.amount())
        && line.inward() == item.inward()
        && line.fundAccount().equals(item.fundAccount())
        && !line.bookedOn().isAfter(item.bookedOn().plusDays(Matcher.WINDOW_DAYS))
        && !line.bookedOn().isBefore(item.bookedOn().minusDays(Matcher.WINDOW_DAYS));
  }

  private static List<Pair> pairs(List<BookItem> items, OpenLine... lines) {
    return new Matcher(items).pairs(List.of(lines), Set.of());
  }

  private static BookItem item(long seq, String reference, String contract) {
    return new BookItem(
        new BookItem.Key("ZD2025-000001", seq, 1),
        "ZH01",
        true,
        AMOUNT,
        DAY,
        reference,
        contract == null
            ? List.of()
            : List.of(
                new Name(Evidence.CASE_NUMBER, "ZD2025-000001"),
                new Name(Evidence.NEW_CONTRACT, contract)));
  }

  private static BookItem numbered(int number, String contract) {
    return new BookItem(
        new BookItem.Key("ZD2025-%06d".formatted(number), 1, 1),
        "ZH01",
        true,
        AMOUNT,
        DAY,
        "历史导入（cases.csv第%d行）".formatted(number),
        List.of(new Name(Evidence.NEW_CONTRACT, contract)));
  }

  private static String contract(int number) {
    return "朝天流借字2025第%05d号".formatted(number);
  }

  private static OpenLine line(long id, String reference, String text) {
    return new OpenLine(id, "ZH01", DAY, AMOUNT, true, reference, null, "某公司", text);
  }

  private static OpenLine of(OpenLine l, Money amount) {
    return new OpenLine(
        l.id(),
        l.fundAccount(),
        l.bookedOn(),
        amount,
        l.inward(),
        l.reference(),
        null,
        "",
        l.text());
  }

  private static OpenLine on(OpenLine l, LocalDate day) {
    return new OpenLine(
        l.id(), l.fundAccount(), day, l.amount(), l.inward(), l.reference(), null, "", l.text());
  }

  private static OpenLine turned(OpenLine l) {
    return new OpenLine(
        l.id(),
        l.fundAccount(),
        l.bookedOn(),
        l.amount(),
        false,
        l.reference(),
        null,
        "",
        l.text());
  }

  private static OpenLine in(OpenLine l, String account) {
    return new OpenLine(
        l.id(), account, l.bookedOn(), l.amount(), true, l.reference(), null, "", l.text());
  }

  private static List<BookItem> items(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new BookItem(
                    new BookItem.Key("ZD2025-%06d".formatted(random.nextInt(6)), i, 1),
                    random.nextBoolean() ? "ZH01" : "ZH02",
                    random.nextBoolean(),
                    Money.ofFen(1 + random.nextInt(3)),
                    DAY.plusDays(random.nextInt(20)),
                    random.nextInt(3) == 0 ? null : "LS-" + random.nextInt(8),
                    List.of(new Name(Evidence.OLD_CONTRACT, contract(random.nextInt(6))))))
        .toList();
  }

  private static List<OpenLine> lines(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new OpenLine(
                    i,
                    random.nextBoolean() ? "ZH01" : "ZH02",
                    DAY.plusDays(random.nextInt(20)),
                    Money.ofFen(1 + random.nextInt(3)),
                    random.nextBoolean(),
                    random.nextInt(3) == 0 ? null : "LS-" + random.nextInt(8),
                    null,
                    null,
                    random.nextInt(3) == 0 ? null : "付" + contract(random.nextInt(6))))
        .toList();
  }
}
