package org.yuqiao.reconciliation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.reconciliation.boundary.BankLineStory.handIn;
import static org.yuqiao.reconciliation.boundary.BankLineStory.lines;
import static org.yuqiao.reconciliation.boundary.BankLineStory.row;
import static org.yuqiao.reconciliation.boundary.BankLineStory.status;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.closing.boundary.ClosingQueries;
import org.yuqiao.closing.boundary.ObstacleView;
import org.yuqiao.closing.model.BankObstacles;
import org.yuqiao.closing.store.OpenItems;
import org.yuqiao.fee.boundary.ReverseReceipt;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.fund.boundary.ReverseFundFact;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.recovery.boundary.ProposeRecovery;
import org.yuqiao.recovery.boundary.StartRecovery;
import org.yuqiao.recovery.boundary.TimeFacts;
import org.yuqiao.recovery.boundary.WriteOff;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** What was booked from a bank line and was wrong is put right without any money counting twice. */
class LineCorrectionTest {

  private static final int CROWD = 8;
  private static final String DAY = "2026-09-21";
  private static final String ACCOUNT = "ZH01";

  private final String mark = "K" + UUID.randomUUID().toString().substring(0, 8);
  private Office office;

  @ParameterizedTest
  @EnumSource
  void a_line_taken_apart_from_what_was_booked_from_it_is_not_booked_again(TestDatabase database) {
    begin(database);
    long line = line("500.00", "结息");
    var before = income();
    var booked = Errand.done(book(line, "INTEREST"));
    assertThat(income()).isEqualTo(before.plus(Money.ofYuan(500)));
    Errand.done(unmatch(line));
    assertThat(codes(book(line, "INTEREST"))).containsExactly("bank-line-booked");
    assertThat(codes(book(line, "CONTRIBUTION"))).containsExactly("bank-line-booked");
    assertThat(codes(hold(line))).containsExactly("bank-line-booked");
    assertThat(income()).isEqualTo(before.plus(Money.ofYuan(500)));

    var entry = booked.matches().get(0);
    var ref = new MatchLine.EntryRef(entry.subject(), entry.seq(), entry.lineNo());
    var again = new MatchLine.Form(List.of(ref), "同一笔");
    Errand.done(
        office.as(
            "treasurer", () -> office.get(MatchLine.class).match(line, again, Errand.change())));
    assertThat(status(office, line)).isEqualTo("MATCHED");
  }

  @ParameterizedTest
  @EnumSource
  void what_was_booked_from_a_line_and_reversed_is_booked_anew(TestDatabase database) {
    begin(database);
    long line = line("500.00", "结息");
    var before = income();
    var booked = Errand.done(book(line, "INTEREST"));
    Errand.done(reverse(booked.booked().get(0).seq()));
    Errand.done(unmatch(line));
    Errand.done(book(line, "CONTRIBUTION"));
    assertThat(income()).isEqualTo(before);
    assertThat(status(office, line)).isEqualTo("MATCHED");
  }

  @ParameterizedTest
  @EnumSource
  void a_receipt_out_of_suspense_that_is_reversed_is_in_suspense_again(TestDatabase database) {
    begin(database);
    var errand =
        new Errand(office).drafted().accepted().confirmed().approved().prepared().drawn().renewed();
    long line = line("1000.00", "往来");
    Errand.done(hold(line));
    var ofCase =
        BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(1000), null, "NEW_LOAN");
    var booked = Errand.done(book(line, ofCase));
    assertThat(status(office, line)).isEqualTo("MATCHED");
    assertThat(codes(unmatch(line))).containsExactly("bank-line-in-suspense");

    var form = new ReverseReceipt.Form(booked.booked().get(0).seq(), "冲1号", "收款串户");
    Errand.done(
        office.as(
            "approver",
            () ->
                office.get(ReverseReceipt.class).reverse(errand.number(), form, Errand.change())));
    inSuspenseAgain(line, Money.ofYuan(1000));
    var rest = BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(400), null, "NEW_LOAN");
    Errand.done(book(line, rest));
    Errand.done(giveBack(line));
    assertThat(status(office, line)).isEqualTo("MATCHED");
    assertThat(suspense(line)).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void money_for_a_loan_written_off_makes_the_loss_smaller_until_reversed(TestDatabase database) {
    begin(database);
    var number = writtenOff();
    long line = line("1000.00", "往来");
    Errand.done(hold(line));
    var ofCase = BookLine.Form.ofCase(number.value(), Money.ofYuan(1000), null, "OWN_MONEY");
    var booked = Errand.done(book(line, ofCase));
    assertThat(status(office, line)).isEqualTo("MATCHED");
    assertThat(lost(number)).isEqualTo(Errand.BRIDGE.minus(Money.ofYuan(1000)));

    var form = new ReverseReceipt.Form(booked.booked().get(0).seq(), "冲1号", "收款串户");
    as("approver", () -> office.get(ReverseReceipt.class).reverse(number, form, Errand.change()));
    assertThat(lost(number)).isEqualTo(Errand.BRIDGE);
    assertThat(status(office, line)).isEqualTo("SUSPENSE");
    assertThat(suspense(line)).isEqualTo(Money.ofYuan(1000));
  }

  private CaseNumber writtenOff() {
    var number =
        new Errand(office).drafted().accepted().confirmed().approved().prepared().drawn().number();
    office.timeIs("2026-10-23T10:00:00Z");
    office.as(
        "system",
        () -> {
          office.get(TimeFacts.class).markOverdue(number);
          return null;
        });
    var recovery = new StartRecovery.Form("追1号");
    as("treasurer", () -> office.get(StartRecovery.class).start(number, recovery, Errand.change()));
    var loss = new ProposeRecovery.WriteOff("核1号");
    as(
        "treasurer",
        () -> office.get(ProposeRecovery.class).writeOff(number, loss, Errand.change()));
    as("approver", () -> office.get(WriteOff.class).writeOff(number, Errand.change()));
    return number;
  }

  private void as(String person, Supplier<Outcome<CaseReceipt>> act) {
    office.as(person, () -> Errand.done(act.get()));
  }

  private Money lost(CaseNumber number) {
    return office
        .as("clerk", () -> office.get(CaseQueries.class).find(number))
        .orElseThrow()
        .recovery()
        .writtenOff();
  }

  @ParameterizedTest
  @EnumSource
  void interest_and_contributions_out_of_suspense_are_reversed_into_it(TestDatabase database) {
    begin(database);
    long line = line("300.00", "往来");
    Errand.done(hold(line));
    for (var kind : List.of("INTEREST", "CONTRIBUTION")) {
      var booked = Errand.done(book(line, kind));
      assertThat(status(office, line)).isEqualTo("MATCHED");
      long seq = booked.booked().get(0).seq();
      Errand.done(reverse(seq));
      inSuspenseAgain(line, Money.ofYuan(300));
      assertThat(codes(reverse(seq))).containsExactly("fund-fact-reversed");
    }
    var returned = Errand.done(giveBack(line));
    Errand.done(reverse(returned.booked().get(0).seq()));
    inSuspenseAgain(line, Money.ofYuan(300));
    var mistake = new HoldInSuspense.MistakeForm("挂错");
    Errand.done(
        office.as(
            "treasurer",
            () -> office.get(HoldInSuspense.class).takeOut(line, mistake, Errand.change())));
    assertThat(status(office, line)).isEqualTo("OPEN");
    assertThat(suspense(line)).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_refused_once_is_booked_under_the_same_key_when_it_may_be(TestDatabase database) {
    begin(database);
    var errand = new Errand(office).drafted().accepted().confirmed().approved().prepared();
    long line = line("2000.00", "往来");
    var form = BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(2000), null, "OWN_MONEY");
    var change = Errand.change();
    assertThat(codes(book(line, form, change))).isNotEmpty();
    errand.drawn().renewed();
    Errand.done(book(line, form, change));
    assertThat(status(office, line)).isEqualTo("MATCHED");
  }

  @ParameterizedTest
  @EnumSource
  void what_took_a_line_to_suspense_is_taken_back_on_the_line(TestDatabase database) {
    begin(database);
    long line = line("200.00", "往来");
    var taken = Errand.done(hold(line));
    assertThat(codes(reverse(taken.booked().get(0).seq()))).containsExactly("fact-of-a-bank-line");
    assertThat(status(office, line)).isEqualTo("SUSPENSE");
  }

  @ParameterizedTest
  @EnumSource
  void one_of_many_reversals_at_a_time_puts_the_money_back(TestDatabase database) throws Exception {
    begin(database);
    long line = line("100.00", "往来");
    Errand.done(hold(line));
    long seq = Errand.done(book(line, "INTEREST")).booked().get(0).seq();
    var pool = Executors.newFixedThreadPool(CROWD);
    try {
      var crowd =
          Collections.nCopies(
              CROWD, (Callable<Outcome<?>>) () -> reverse(new Office(database), seq));
      int done = 0;
      for (var one : pool.invokeAll(crowd)) {
        done += one.get().fold(receipt -> 1, why -> 0);
      }
      assertThat(done).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    inSuspenseAgain(line, Money.ofYuan(100));
  }

  @ParameterizedTest
  @EnumSource
  void a_day_is_not_closed_over_suspense_that_no_line_shows(TestDatabase database) {
    begin(database);
    long line = line("50.00", "往来");
    Errand.done(hold(line));
    assertThat(strayed(line)).isEmpty();
    var codes =
        office.tries(
            "treasurer",
            () -> {
              office.em().find(BankLine.class, line).become(LineStatus.MATCHED);
              office.em().flush();
              return strayedHere(line);
            });
    assertThat(codes).containsExactly("suspense-strayed");
  }

  @ParameterizedTest
  @EnumSource
  void an_explanation_holds_until_its_day_and_is_given_anew_after_it(TestDatabase database) {
    begin(database);
    long line = line("60.00", "往来");
    var today = LocalDate.parse(DAY);
    assertThat(codes(explain(line, LocalDate.of(1900, 1, 1)))).containsExactly("date-too-early");
    assertThat(codes(explain(line, today.plusDays(31)))).containsExactly("date-too-late");
    assertThat(obstacles(line, today)).containsExactly("bank-line-open");
    Errand.done(explain(line, today.plusDays(1)));
    assertThat(obstacles(line, today.plusDays(1))).isEmpty();
    assertThat(obstacles(line, today.plusDays(2))).containsExactly("bank-line-open");
    assertThat(unexplained(line, today.plusDays(1))).isFalse();
    assertThat(unexplained(line, today.plusDays(2))).isTrue();
    assertThat(codes(explain(line, today.plusDays(1)))).containsExactly("explained-already");
    office.timeIs(today.plusDays(2) + "T02:00:00Z");
    Errand.done(explain(line, today.plusDays(32)));
    assertThat(obstacles(line, today.plusDays(2))).isEmpty();
    assertThat(explanations(line)).containsExactly(false, true);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_matched_booked_or_held_is_explained_no_longer(TestDatabase database) {
    begin(database);
    long line = line("70.00", "结息");
    var today = LocalDate.parse(DAY);
    Errand.done(explain(line, today.plusDays(3)));
    var booked = Errand.done(book(line, "INTEREST"));
    Errand.done(unmatch(line));
    assertThat(obstacles(line, today)).containsExactly("bank-line-open");

    Errand.done(explain(line, today.plusDays(3)));
    var entry = booked.matches().get(0);
    var ref = new MatchLine.EntryRef(entry.subject(), entry.seq(), entry.lineNo());
    var why = new ExplainLine.Form("在途", today.plusDays(3));
    Errand.done(
        office.as(
            "treasurer", () -> office.get(ExplainLine.class).entry(ref, why, Errand.change())));
    var form = new MatchLine.Form(List.of(ref), null);
    Errand.done(
        office.as(
            "treasurer", () -> office.get(MatchLine.class).match(line, form, Errand.change())));
    assertThat(explanations(line)).containsExactly(false, false);
    assertThat(explanations(ref.key().text())).containsExactly(false);
  }

  @ParameterizedTest
  @EnumSource
  void a_match_by_the_rules_ends_an_explanation_too(TestDatabase database) {
    begin(database);
    long line = line("80.00", "往来");
    Errand.done(explain(line, LocalDate.parse(DAY)));
    var form = new RecordContribution.Form(Money.ofYuan(80), LocalDate.parse(DAY), "市级", mark);
    office.as(
        "treasurer",
        () -> Errand.done(office.get(RecordContribution.class).record(form, Errand.change())));
    office.as(
        "treasurer",
        () ->
            office
                .get(MatchLines.class)
                .match(ACCOUNT, LocalDate.parse(DAY), LocalDate.parse(DAY)));
    assertThat(status(office, line)).isEqualTo("MATCHED");
    assertThat(explanations(line)).containsExactly(false);
  }

  private Outcome<ExplainLine.View> explain(long line, LocalDate expectedOn) {
    var form = new ExplainLine.Form("在途", expectedOn);
    return office.as(
        "treasurer", () -> office.get(ExplainLine.class).line(line, form, Errand.change()));
  }

  private List<Boolean> explanations(long line) {
    return explanations(LineExplanation.target(line));
  }

  private List<Boolean> explanations(String target) {
    return office.as(
        "treasurer",
        () ->
            office.get(LineExplanations.class).of(target).stream()
                .map(LineExplanation::isActive)
                .toList());
  }

  private List<String> obstacles(long line, LocalDate day) {
    return office.as(
        "treasurer",
        () ->
            office.get(OpenItems.class).lines(day, Integer.MAX_VALUE).stream()
                .filter(one -> one.id() == line)
                .map(one -> BankObstacles.line(one).code())
                .toList());
  }

  private boolean unexplained(long line, LocalDate day) {
    return office
        .as("auditor", () -> office.get(ReconciliationQueries.class).of(ACCOUNT, day))
        .unexplainedLines()
        .stream()
        .anyMatch(one -> one.line().id() == line);
  }

  private List<String> strayed(long line) {
    return office.as("treasurer", () -> strayedHere(line));
  }

  private List<String> strayedHere(long line) {
    return office.get(ClosingQueries.class).day(LocalDate.parse(DAY)).obstacles().stream()
        .filter(obstacle -> obstacle.item().equals("bank-line:" + line))
        .map(ObstacleView::code)
        .toList();
  }

  private void inSuspenseAgain(long line, Money amount) {
    assertThat(status(office, line)).isEqualTo("SUSPENSE");
    assertThat(suspense(line)).isEqualTo(amount);
    var card =
        office.as("auditor", () -> office.get(LineQueries.class).suspense(ACCOUNT)).stream()
            .filter(one -> one.line().id() == line)
            .findFirst()
            .orElseThrow();
    assertThat(card.left()).isEqualTo(amount);
    assertThat(card.owner()).isEqualTo("clerk");
    assertThat(card.ageDays()).isZero();
  }

  private Money suspense(long line) {
    return Money.ZERO.minus(balance(Account.SUSPENSE, String.valueOf(line)));
  }

  private Outcome<LineReceipt> giveBack(long line) {
    var form = new HoldInSuspense.ReturnForm(LocalDate.parse(DAY), mark + "R", "错汇退回");
    return office.as(
        "treasurer", () -> office.get(HoldInSuspense.class).giveBack(line, form, Errand.change()));
  }

  private void begin(TestDatabase database) {
    office = new Office(database);
    Errand.prepare(office);
  }

  private long line(String amount, String text) {
    handIn(office, ACCOUNT, row(DAY, mark, amount, "", "某行", text));
    return lines(office, mark).get(0).id();
  }

  private Outcome<LineReceipt> book(long line, String kind) {
    return book(line, new BookLine.Form(kind, null, null, null, null, "市级", "渝财〔2026〕9号"));
  }

  private Outcome<LineReceipt> book(long line, BookLine.Form form) {
    return book(line, form, Errand.change());
  }

  private Outcome<LineReceipt> book(long line, BookLine.Form form, Change change) {
    return office.as("treasurer", () -> office.get(BookLine.class).book(line, form, change));
  }

  private Outcome<LineReceipt> unmatch(long line) {
    var form = new MatchLine.UndoForm("看错");
    return office.as(
        "treasurer", () -> office.get(MatchLine.class).undo(line, form, Errand.change()));
  }

  private Outcome<LineReceipt> hold(long line) {
    var form = new HoldInSuspense.OwnerForm("clerk", null);
    return office.as(
        "treasurer", () -> office.get(HoldInSuspense.class).take(line, form, Errand.change()));
  }

  private Outcome<?> reverse(long seq) {
    return reverse(office, seq);
  }

  private static Outcome<?> reverse(Office office, long seq) {
    var form = new ReverseFundFact.Form(seq, "记错科目");
    return office.as(
        "approver", () -> office.get(ReverseFundFact.class).reverse(form, Errand.change()));
  }

  private Money income() {
    return Money.ZERO.minus(balance(Account.INTEREST_INCOME, null));
  }

  private Money balance(Account account, String detail) {
    return office.as(
        "treasurer",
        () -> office.get(Ledger.class).balances(LocalDate.of(9999, 12, 31)).of(account, detail));
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(
        done -> List.of(), why -> why.stream().map(Refusal::code).distinct().toList());
  }
}
