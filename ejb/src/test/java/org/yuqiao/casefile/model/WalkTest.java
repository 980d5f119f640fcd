package org.yuqiao.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yuqiao.calendar.model.OfficialCalendar;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.store.BundledEditions;

/** Clause C-5: whatever happens to a case, and in whatever order, its books agree with it. */
public class WalkTest {

  private static final PolicyEdition EDITION =
      ((Outcome.Done<PolicyEdition>) BundledEditions.all(Instant.EPOCH).get(0).edition()).value();

  @Property(tries = 1500)
  void the_books_agree_with_the_case_after_every_fact(
      @ForAll @Size(min = 30, max = 90) List<@IntRange(max = 1_000_000) Integer> choices) {
    var walk = new Walk(PostingRules::postings);
    for (int choice : choices) {
      walk.step(choice);
      agree(walk);
    }
  }

  @Property(tries = 500)
  void the_facts_replayed_from_their_written_form_come_to_the_same_case(
      @ForAll @Size(min = 30, max = 90) List<@IntRange(max = 1_000_000) Integer> choices)
      throws Exception {
    var walk = new Walk(PostingRules::postings);
    choices.forEach(walk::step);
    var replayed = SampleFacts.newCase();
    for (CaseEvent fact : walk.facts) {
      var text = JsonForm.mapper().writeValueAsString(fact);
      var read = CaseJournal.read(fact.getClass().getSimpleName(), text);
      replayed.apply(read, SampleFacts.STAMP);
    }
    assertThat(replayed.figures()).isEqualTo(walk.file.figures());
  }

  @Property(tries = 500)
  void a_case_has_one_open_deadline_of_a_kind_and_none_at_the_end(
      @ForAll @Size(min = 30, max = 90) List<@IntRange(max = 1_000_000) Integer> choices) {
    var walk = new Walk(PostingRules::postings);
    choices.forEach(walk::step);
    var file = SampleFacts.newCase();
    var open = EnumSet.noneOf(DeadlineKind.class);
    for (CaseEvent fact : walk.facts) {
      file.apply(fact, SampleFacts.STAMP);
      keepDiary(open, fact, file);
      if (file.status().ended()) {
        assertThat(open).as("open at " + file.status()).isEmpty();
      }
    }
  }

  @Example
  void the_walks_come_everywhere() {
    Set<CaseStatus> states = EnumSet.noneOf(CaseStatus.class);
    Set<Class<? extends CaseEvent>> kinds = new HashSet<>();
    var random = new Random(20260924);
    for (int i = 0; i < 6000; i++) {
      var walk = new Walk(PostingRules::postings);
      random.ints(150, 0, 1_000_000).forEach(walk::step);
      states.addAll(walk.states);
      walk.facts.forEach(fact -> kinds.add(fact.getClass()));
    }
    assertThat(states).containsExactlyInAnyOrder(CaseStatus.values());
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(SampleFacts.kinds());
  }

  @Example
  void a_promise_that_is_not_released_is_found() {
    assertThat(faulty(ApplicationWithdrawn.class, List.of())).isTrue();
    assertThat(faulty(FundsDrawn.class, List.of())).isTrue();
  }

  @Example
  void a_receipt_that_is_booked_as_a_fee_is_found() {
    var wrong =
        List.of(
            Posting.debit(Account.SPECIAL_ACCOUNT, Money.ofYuan(1)).at("ZH01"),
            Posting.credit(Account.FEE_RECEIVABLE, Money.ofYuan(1)));
    assertThat(faulty(RepaymentReceived.class, wrong)).isTrue();
  }

  @Example
  void an_entry_out_of_balance_is_not_booked() {
    var oneSide = List.of(Posting.debit(Account.BRIDGE_LOANS, Money.ofYuan(1)));
    assertThatThrownBy(() -> new Walk((fact, file) -> oneSide))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void keepDiary(EnumSet<DeadlineKind> open, CaseEvent fact, BridgeCase file) {
    var facts = new DeadlineRules.Facts(file, SampleFacts.DAY, OfficialCalendar.CALENDAR, EDITION);
    var change = DeadlineRules.change(fact, facts);
    open.removeAll(change.closes());
    for (var opening : change.opens()) {
      assertThat(open.add(opening.kind())).as("second " + opening.kind()).isTrue();
    }
  }

  /** Fails unless the books of a walk say what its case says. */
  public static void agree(Walk walk) {
    BridgeCase file = walk.file;
    Money drawn = file.drawn() == null ? Money.ZERO : file.drawn();
    Money due = file.feeDue() == null ? Money.ZERO : file.feeDue();
    boolean writtenOff = file.status() == CaseStatus.WRITTEN_OFF;
    Money loans = sum(walk, Account.BRIDGE_LOANS, Account.OVERDUE_LOANS);
    Money back = file.repaid().plus(file.compensated());

    assertThat(sum(walk, Account.values())).as("debit less credit").isEqualTo(Money.ZERO);
    assertThat(walk.balance(Account.RESERVED)).as("reserved").isEqualTo(file.reserved());
    assertThat(file.reserved().fen()).as("reserved").isNotNegative();
    assertThat(file.reserved().isPositive()).as("promised").isEqualTo(file.status().promised());
    assertThat(walk.balance(Account.SPECIAL_ACCOUNT))
        .as("cash")
        .isEqualTo(back.plus(held(file)).minus(drawn));
    assertThat(loans.plus(walk.balance(Account.COMPENSATION)))
        .as("principal missing")
        .isEqualTo(file.netOutstanding());
    assertThat(walk.balance(Account.WRITTEN_OFF)).as("loss").isEqualTo(file.writtenOff());
    assertThat(loans.isZero()).as("loans").isEqualTo(writtenOff || file.outstanding().isZero());
    assertThat(walk.balance(Account.FEE_INCOME)).as("fee").isEqualTo(Money.ZERO.minus(due));
    assertThat(walk.balance(Account.FEE_WAIVED)).as("waived").isEqualTo(file.feeWaived());
    assertThat(due).as("fee due").isEqualTo(file.feeWaived().plus(file.feePayable()));
    assertThat(walk.balance(Account.FEE_RECEIVABLE)).as("fee unpaid").isEqualTo(file.feeUnpaid());
    assertThat(credit(walk, Account.SURCHARGE_INCOME)).as("surcharge").isEqualTo(file.surcharge());
    assertThat(credit(walk, Account.PREPAID_FEES)).as("advance").isEqualTo(file.feePrepaid());
    assertThat(credit(walk, Account.FEES_TO_REFUND)).as("refund").isEqualTo(file.feeRefundDue());
    assertThat(credit(walk, Account.OWED_TO_GUARANTORS))
        .as("guarantor")
        .isEqualTo(file.guarantorRefundDue());
  }

  /** What the fund holds besides the principal. */
  public static Money held(BridgeCase file) {
    return file.feePaid()
        .plus(file.feePrepaid())
        .plus(file.feeRefundDue())
        .plus(file.guarantorRefundDue());
  }

  private static Money credit(Walk walk, Account account) {
    return Money.ZERO.minus(walk.balance(account));
  }

  private static Money sum(Walk walk, Account... accounts) {
    return Arrays.stream(accounts).map(walk::balance).reduce(Money.ZERO, Money::plus);
  }

  /** Whether the check finds it when one fact books something else. */
  private static boolean faulty(Class<? extends CaseEvent> kind, List<Posting> instead) {
    var random = new Random(20260924);
    for (int i = 0; i < 500; i++) {
      var walk =
          new Walk((e, file) -> kind.isInstance(e) ? instead : PostingRules.postings(e, file));
      try {
        random
            .ints(90, 0, 1_000_000)
            .forEach(
                choice -> {
                  walk.step(choice);
                  agree(walk);
                });
      } catch (AssertionError found) {
        return true;
      }
    }
    return false;
  }
}
