package org.yuqiao.fund.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Clause M-6 at the treasurer's desk, on both databases. */
class OpeningBalancesTest {

  private static final LocalDate BEFORE_ALL = LocalDate.of(2016, 12, 31);
  private static final byte[] FILE =
      "科目,辅助核算,借方,贷方\n1001,ZH01,900.00,\n3001,500241,,900.00\n".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource
  void balances_are_taken_once_before_everything_else_and_never_into_full_books(
      TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    office.tries("treasurer", () -> takeOnce(office));
  }

  private static Object takeOnce(Office office) {
    office.em().createNativeQuery("update books set closed_through = null").executeUpdate();
    var balance = balance(office);
    assertThat(codes(run(office, LocalDate.of(2026, 9, 21), FILE)))
        .containsExactly("books-not-empty");
    assertThat(Errand.done(run(office, BEFORE_ALL, FILE)).alreadyTaken()).isFalse();
    assertThat(balance(office).minus(balance)).isEqualTo(Money.ofYuan(900));
    assertThat(Errand.done(run(office, BEFORE_ALL, FILE)).alreadyTaken()).isTrue();
    assertThat(balance(office).minus(balance)).isEqualTo(Money.ofYuan(900));
    var other = new String(FILE, StandardCharsets.UTF_8).replace("900.00", "901.00");
    assertThat(codes(run(office, BEFORE_ALL, other.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("books-not-empty");
    var fact = office.get(FundFactQueries.class).latest(1).get(0);
    assertThat(fact.kind()).isEqualTo("OpeningBalancesTaken");
    var form = new ReverseFundFact.Form(fact.seq(), "试录");
    assertThat(codes(office.get(ReverseFundFact.class).reverse(form, Errand.change())))
        .containsExactly("separation-of-duties");
    takeBack(office, fact.seq());
    assertThat(balance(office)).isEqualTo(balance);
    assertThat(Errand.done(run(office, BEFORE_ALL, FILE)).alreadyTaken()).isFalse();
    assertThat(balance(office).minus(balance)).isEqualTo(Money.ofYuan(900));
    return null;
  }

  /** As another person would. */
  private static void takeBack(Office office, long seq) {
    var opposite =
        office.get(Ledger.class).entry(FundEvent.CHAIN, seq).stream()
            .map(JournalLine::posting)
            .map(Posting::opposite)
            .toList();
    office
        .get(FundJournal.class)
        .record(
            new FundEvent.FundFactReversed(seq, "试录", opposite),
            new Stamp(
                Actor.CLOCK, LocalDate.of(2026, 9, 21), Instant.parse("2026-09-21T02:00:00Z")));
  }

  private static Outcome<OpeningResult> run(Office office, LocalDate asOf, byte[] content) {
    var form = new TakeOpeningBalances.Form(asOf, "期初1号", content);
    return office.get(TakeOpeningBalances.class).take(form, null);
  }

  private static Money balance(Office office) {
    return office.get(SpecialAccountQueries.class).asOf(LocalDate.of(2030, 1, 1)).get(0).balance();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }
}
