package org.yuqiao.closing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yuqiao.casefile.model.WalkTest;
import org.yuqiao.closing.model.FundWalk.Place;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.fund.model.FundPostingRules;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Books;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.FundPosition;
import org.yuqiao.ledger.model.Posting;

/**
 * Clauses C-5 and L-5: whatever happens to the fund, and in whatever order, every fen stands where
 * the facts say it is.
 */
class FundWalkTest {

  private static final int OPERATIONS = 100_000;
  private static final int CHECKED_EVERY = 2_000;
  private static final long SEED = 20_261_123;
  private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
  private static final Account[] PRINCIPAL = {
    Account.BRIDGE_LOANS, Account.OVERDUE_LOANS, Account.COMPENSATION
  };

  @Test
  void after_a_hundred_thousand_operations_every_fen_stands_where_the_facts_say() {
    var walk = new FundWalk(SEED);
    for (int i = 1; i <= OPERATIONS; i++) {
      walk.step();
      if (i % CHECKED_EVERY == 0) {
        assertThat(findings(walk)).as("after %d operations", i).isEmpty();
      }
    }
    walk.cases.forEach(WalkTest::agree);
    assertThat(walk.balances(ALWAYS).rows())
        .extracting(Balances.Row::account)
        .contains(Account.values());
    assertThat(walk.kinds.keySet()).containsAll(List.of(FundEvent.class.getPermittedSubclasses()));
    assertThat(walk.seals).hasSizeGreaterThan(100);
  }

  @Test
  void a_contribution_booked_into_another_account_is_found() {
    assertThat(found(ContributionReceived.class, p -> p.detail() == null ? p : elsewhere(p)))
        .anyMatch(finding -> finding.startsWith("cash"));
  }

  @Test
  void interest_booked_as_capital_is_found() {
    assertThat(
            found(
                InterestReceived.class,
                p ->
                    p.account() == Account.INTEREST_INCOME
                        ? Posting.credit(Account.CAPITAL, p.credit()).at(FundEvent.CITY)
                        : p))
        .anyMatch(finding -> finding.startsWith("capital"))
        .anyMatch(finding -> finding.startsWith("interest"));
  }

  @Test
  void a_fact_taken_back_without_its_lines_is_found() {
    assertThat(found(FundFactReversed.class, null)).anyMatch(f -> f.startsWith("cash"));
  }

  @Test
  void a_receipt_that_stays_in_suspense_is_found() {
    assertThat(found(SuspenseReturned.class, p -> p.account() == Account.SUSPENSE ? p.at("L0") : p))
        .anyMatch(finding -> finding.startsWith("receipts to be explained"));
  }

  @Test
  void a_running_balance_that_misses_an_entry_is_found() {
    var walk =
        new FundWalk(SEED) {
          @Override
          FundAccount account() {
            return forgetful();
          }
        };
    assertThat(findingsAfter(walk)).anyMatch(finding -> finding.startsWith("running balance"));
  }

  @Test
  void an_entry_that_slips_into_a_closed_day_is_found() {
    var open =
        new Books() {
          @Override
          public LocalDate openDay(LocalDate day) {
            return day;
          }
        };
    var walk = new FundWalk(SEED, FundPostingRules::postings, open);
    assertThat(findingsAfter(walk)).anyMatch(finding -> finding.startsWith("closed day"));
  }

  /** What is found when the lines of one kind of fact are others, or none. */
  private static List<String> found(
      Class<? extends FundEvent> kind, UnaryOperator<Posting> instead) {
    FundWalk.Manual wrong =
        event -> {
          var right = FundPostingRules.postings(event);
          if (!kind.isInstance(event)) {
            return right;
          }
          return instead == null ? List.of() : right.stream().map(instead).toList();
        };
    return findingsAfter(new FundWalk(SEED, wrong, new Books() {}));
  }

  private static List<String> findingsAfter(FundWalk walk) {
    for (int i = 0; i < 2 * CHECKED_EVERY; i++) {
      walk.step();
    }
    return findings(walk);
  }

  private static Posting elsewhere(Posting posting) {
    return posting.account() == Account.SPECIAL_ACCOUNT ? posting.at("ZH03") : posting;
  }

  private static FundAccount forgetful() {
    return new FundAccount() {
      private int applied;

      @Override
      public void apply(Posting posting) {
        if (++applied % 100 != 0) {
          super.apply(posting);
        }
      }
    };
  }

  /** Where the books, the running balances, the cases and the notebook do not say the same. */
  private static List<String> findings(FundWalk walk) {
    var findings = new ArrayList<String>();
    var books = walk.rebuilt(ALWAYS);
    var notes = walk.notebook;
    differ(findings, "debit and credit", sum(books.values()), Money.ZERO);
    differ(findings, "cash", details(books, Account.SPECIAL_ACCOUNT, 1), notes.cash);
    differ(
        findings, "receipts to be explained", details(books, Account.SUSPENSE, -1), notes.receipts);
    differ(
        findings,
        "payments to be explained",
        details(books, Account.SUSPENSE_OUT, 1),
        notes.payments);
    differ(findings, "capital", details(books, Account.CAPITAL, -1), notes.capital);
    differ(
        findings, "interest", minus(total(books, Account.INTEREST_INCOME)), notes.sum("interest"));
    differ(findings, "expenses", total(books, Account.EXPENSES), notes.sum("expenses"));
    differ(
        findings, "risk reserve", minus(total(books, Account.RISK_RESERVE)), notes.sum("reserve"));
    differ(findings, "surplus", minus(total(books, Account.SURPLUS)), notes.sum("surplus"));
    differ(findings, "lines", FundPosition.of(walk.balances(ALWAYS)).difference(), Money.ZERO);
    runningBalances(findings, walk, books);
    cases(findings, walk, books);
    whereFromAndWhereTo(findings, walk);
    walk.seals.forEach(
        (day, seal) -> differ(findings, "closed day " + day, walk.rebuilt(day), seal));
    return findings;
  }

  private static void runningBalances(
      List<String> findings, FundWalk walk, Map<Place, Money> books) {
    walk.accounts.forEach(
        (code, account) -> {
          var cash = books.getOrDefault(new Place(Account.SPECIAL_ACCOUNT, code), Money.ZERO);
          var reserved = books.getOrDefault(new Place(Account.RESERVED, code), Money.ZERO);
          differ(findings, "running balance of " + code, account.balance(), cash);
          differ(findings, "running reservations of " + code, account.reserved(), reserved);
        });
  }

  /** Every account's lines under cases are what the cases themselves come to. */
  private static void cases(List<String> findings, FundWalk walk, Map<Place, Money> books) {
    Money reserved = sum(walk.cases.stream().map(one -> one.file().reserved()).toList());
    Money out = sum(walk.cases.stream().map(one -> one.file().netOutstanding()).toList());
    Money lost = sum(walk.cases.stream().map(one -> one.file().writtenOff()).toList());
    differ(
        findings,
        "reserved",
        total(books, Account.RESERVED),
        reserved.plus(walk.notebook.sum("promised")));
    differ(findings, "principal", total(books, PRINCIPAL), out);
    differ(
        findings,
        "written off",
        total(books, Account.WRITTEN_OFF),
        lost.plus(walk.notebook.sum("lost")));
  }

  /**
   * The invariant of the fund: capital, fees received and interest, less expenses and losses, are
   * money and principal; what nobody could place yet stands on both sides.
   */
  private static void whereFromAndWhereTo(List<String> findings, FundWalk walk) {
    var notes = walk.notebook;
    Money fees = sum(walk.cases.stream().map(one -> WalkTest.held(one.file())).toList());
    Money lost = sum(walk.cases.stream().map(one -> one.file().writtenOff()).toList());
    Money out = sum(walk.cases.stream().map(one -> one.file().netOutstanding()).toList());
    Money from =
        sum(notes.capital.values())
            .plus(fees)
            .plus(notes.sum("interest ever"))
            .minus(notes.sum("expenses ever"))
            .minus(lost)
            .plus(sum(notes.receipts.values()));
    Money to =
        sum(walk.accounts.values().stream().map(FundAccount::balance).toList())
            .plus(out)
            .plus(sum(notes.payments.values()));
    differ(findings, "where from and where to", from, to);
  }

  private static Map<String, Money> details(Map<Place, Money> books, Account account, int sign) {
    var details = new TreeMap<String, Money>();
    books.forEach(
        (place, sum) -> {
          if (place.account() == account) {
            details.put(place.detail(), sign > 0 ? sum : minus(sum));
          }
        });
    return details;
  }

  private static Money total(Map<Place, Money> books, Account... accounts) {
    var of = Arrays.asList(accounts);
    var all = new HashMap<>(books);
    all.keySet().removeIf(place -> !of.contains(place.account()));
    return sum(all.values());
  }

  private static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static Money minus(Money amount) {
    return Money.ZERO.minus(amount);
  }

  private static void differ(List<String> findings, String what, Object booked, Object noted) {
    if (!booked.equals(noted)) {
      findings.add(what + ": " + booked + " is not " + noted);
    }
  }
}
