package org.yuqiao.reconciliation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.reconciliation.boundary.BankLineStory.handIn;
import static org.yuqiao.reconciliation.boundary.BankLineStory.lines;
import static org.yuqiao.reconciliation.boundary.BankLineStory.row;
import static org.yuqiao.reconciliation.boundary.BankLineStory.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.payment.boundary.AnswerPayment;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentView;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** The bank's statement as the proof of a payment that nobody answered, on both databases. */
class ConfirmPaymentTest {

  private static final int CROWD = 8;
  private static final String DAY = "2026-09-21";
  private static final LocalDate TODAY = LocalDate.parse(DAY);
  private static final String ACCOUNT = "ZH01";

  private final String mark = "K" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @EnumSource
  void an_unanswered_payment_is_drawn_by_the_banks_line_and_matched_with_it_once(
      TestDatabase database) {
    var desk = new Desk(database).released();
    desk.answers(new AnswerPayment.Form("UNKNOWN", null, null, "银行超时"));
    long line = desk.line(mark, "转贷 " + desk.number);
    assertThat(status(desk.office, line)).isEqualTo("OPEN");
    var suggestion = desk.card(line).suggestions().get(0);
    assertThat(suggestion.confirmable()).isTrue();
    assertThat(suggestion.payment().number()).isEqualTo(desk.number);
    assertThat(suggestion.says().zh()).contains("结果未知");

    assertThat(codes(desk.confirm("treasurer", line, Errand.change())))
        .containsExactly("separation-of-duties");
    assertThat(desk.payment().row().status().code()).isEqualTo("UNKNOWN");
    var change = Errand.change();
    var receipt = Errand.done(desk.confirm("releaser", line, change));
    assertThat(receipt.status().code()).isEqualTo("MATCHED");
    assertThat(receipt.payment().reading().code()).isEqualTo("MOVES");
    assertThat(receipt.matches()).extracting(MatchView::stands).containsExactly(true);
    assertThat(receipt.matches().get(0).subject()).isEqualTo(desk.errand.number().value());
    assertThat(Errand.done(desk.confirm("releaser", line, change))).isEqualTo(receipt);
    assertThat(codes(desk.confirm("releaser", line, Errand.change())))
        .containsExactly("bank-line-settled");
    assertThat(desk.view().status().code()).isEqualTo("DISBURSED");
    assertThat(desk.view().drawdown().drawnOn()).isEqualTo(TODAY);
    assertThat(desk.payment().row().status().code()).isEqualTo("EXECUTED");

    // the answer that comes after it all says nothing new, and a second line is no second payment
    desk.answers(new AnswerPayment.Form("EXECUTED", TODAY, mark + "B", null));
    assertThat(desk.view().drawdown().amount()).isEqualTo(Errand.BRIDGE);
    long twin = desk.line(mark + "2", "转贷 " + desk.number);
    assertThat(codes(desk.confirm("releaser", twin, Errand.change())))
        .containsExactly("entry-matched");
    assertThat(desk.as("auditor", () -> desk.office.get(VerifyRecord.class).verify()).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_answer_that_comes_after_the_statement_lets_the_rules_match_the_line(
      TestDatabase database) {
    var desk = new Desk(database).released();
    long line = desk.line(mark, "转贷 " + desk.number);
    assertThat(status(desk.office, line)).isEqualTo("OPEN");
    desk.answers(new AnswerPayment.Form("EXECUTED", TODAY, mark + "B", null));
    assertThat(status(desk.office, line)).isEqualTo("OPEN");
    desk.as("treasurer", () -> desk.office.get(MatchLines.class).match(ACCOUNT, TODAY, TODAY));
    assertThat(status(desk.office, line)).isEqualTo("MATCHED");
    var match = desk.card(line).matches().get(0);
    assertThat(match.subject()).isEqualTo(desk.errand.number().value());
    assertThat(match.why().zh()).contains("写明付款指令号" + desk.number);
  }

  @ParameterizedTest
  @EnumSource
  void who_was_slower_than_the_answer_matches_what_the_answer_booked(TestDatabase database) {
    var desk = new Desk(database).released();
    long line = desk.line(mark, "转贷 " + desk.number);
    desk.answers(new AnswerPayment.Form("EXECUTED", TODAY, mark + "B", null));
    var receipt = Errand.done(desk.confirm("treasurer", line, Errand.change()));
    assertThat(receipt.payment().reading().code()).isEqualTo("STANDS");
    assertThat(receipt.status().code()).isEqualTo("MATCHED");
    assertThat(receipt.matches()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_rejection_that_the_banks_books_belie_is_taken_back(TestDatabase database) {
    var desk = new Desk(database).released();
    desk.answers(new AnswerPayment.Form("REJECTED", null, null, "户名不符"));
    assertThat(desk.view().status().code()).isEqualTo("OWN_MONEY_READY");
    long line = desk.line(mark, "转贷 " + desk.number);
    var receipt = Errand.done(desk.confirm("releaser", line, Errand.change()));
    assertThat(receipt.payment().reading().code()).isEqualTo("REVIVES");
    assertThat(receipt.status().code()).isEqualTo("MATCHED");
    assertThat(desk.view().status().code()).isEqualTo("DISBURSED");
  }

  @ParameterizedTest
  @EnumSource
  void a_line_of_a_payment_nobody_released_is_kept_as_a_contradiction(TestDatabase database) {
    var desk = new Desk(database);
    desk.cancelled();
    long line = desk.line(mark, "转贷 " + desk.number);
    var receipt = Errand.done(desk.confirm("releaser", line, Errand.change()));
    assertThat(receipt.payment().reading().code()).isEqualTo("CONFLICTS");
    assertThat(receipt.status().code()).isEqualTo("OPEN");
    assertThat(desk.payment().row().conflict().code()).isEqualTo("EXECUTED");
    assertThat(desk.view().drawdown()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void a_line_that_names_no_or_another_payment_or_amount_proves_nothing(TestDatabase database) {
    var desk = new Desk(database).released();
    handIn(
        desk.office,
        ACCOUNT,
        row(DAY, mark + "1", "", "9000000.00", "某公司", "往来"),
        row(DAY, mark + "2", "", "8999999.99", "某公司", "转贷 " + desk.number),
        row(DAY, mark + "3", "9000000.00", "", "某公司", "退 " + desk.number),
        row("2026-09-18", mark + "4", "", "9000000.00", "某公司", "转贷 " + desk.number));
    assertThat(codes(desk.confirm("releaser", desk.id(mark + "1"), Errand.change())))
        .containsExactly("payment-not-named");
    long differs = desk.id(mark + "2");
    assertThat(codes(desk.confirm("releaser", differs, Errand.change())))
        .containsExactly("amount-differs");
    assertThat(desk.card(differs).suggestions())
        .anyMatch(one -> one.payment() != null && !one.confirmable());
    assertThat(codes(desk.confirm("releaser", desk.id(mark + "3"), Errand.change())))
        .contains("payment-of-other-account");
    assertThat(codes(desk.confirm("releaser", desk.id(mark + "4"), Errand.change())))
        .containsExactly("date-too-early");
    assertThat(codes(desk.asks(differs, "ZF2026-999999"))).containsExactly("payment-not-found");
    assertThat(codes(desk.asks(differs, " "))).containsExactly("entry-missing");
    assertThat(desk.payment().row().status().code()).isEqualTo("RELEASED");
  }

  @ParameterizedTest
  @EnumSource
  void however_many_confirm_and_answer_at_once_one_draw_is_booked(TestDatabase database)
      throws Exception {
    var desk = new Desk(database).released();
    long line = desk.line(mark, "转贷 " + desk.number);
    var answer = new AnswerPayment.Form("EXECUTED", TODAY, mark + "B", null);
    var pool = Executors.newFixedThreadPool(CROWD);
    try {
      List<Callable<Boolean>> crowd =
          IntStream.range(0, CROWD)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          i % 2 == 0
                              ? desk.in(database)
                                  .confirm("releaser", line, Errand.change())
                                  .fold(done -> true, why -> false)
                              : desk.in(database).asks(answer).fold(done -> false, why -> false))
              .toList();
      long confirmed = 0;
      for (var one : pool.invokeAll(crowd)) {
        confirmed += one.get() ? 1 : 0;
      }
      assertThat(confirmed).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    assertThat(status(desk.office, line)).isEqualTo("MATCHED");
    assertThat(desk.view().drawdown().amount()).isEqualTo(Errand.BRIDGE);
    assertThat(desk.as("auditor", () -> desk.office.get(VerifyRecord.class).verify()).findings())
        .isEmpty();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(
        done -> List.of(), why -> why.stream().map(Refusal::code).distinct().toList());
  }

  /** A case with a prepared payment, and who does what with it. */
  private static final class Desk {
    private final Office office;
    private final Errand errand;
    private final String number;

    Desk(TestDatabase database) {
      office = new Office(database);
      Errand.prepare(office);
      errand = new Errand(office).drafted().accepted().confirmed().approved().prepared();
      number =
          as(
              "treasurer",
              () -> office.get(Payments.class).liveNumber(errand.number().value()).orElseThrow());
    }

    private Desk(Office office, Desk other) {
      this.office = office;
      this.errand = other.errand;
      this.number = other.number;
    }

    /** The same at another desk. */
    Desk in(TestDatabase database) {
      return new Desk(new Office(database), this);
    }

    <T> T as(String person, java.util.function.Supplier<T> act) {
      return office.as(person, act);
    }

    Desk released() {
      Errand.done(
          as(
              "releaser",
              () -> office.get(ReleasePayment.class).release(errand.number(), Errand.change())));
      return this;
    }

    void cancelled() {
      var why = new CancelPayment.Form("户名有误");
      Errand.done(
          as(
              "treasurer",
              () -> office.get(CancelPayment.class).cancel(errand.number(), why, Errand.change())));
    }

    Outcome<?> asks(AnswerPayment.Form form) {
      return as(
          "releaser", () -> office.get(AnswerPayment.class).answer(number, form, Errand.change()));
    }

    void answers(AnswerPayment.Form form) {
      Errand.done(asks(form));
    }

    /** An outward line of the payment's amount. */
    long line(String reference, String text) {
      handIn(office, ACCOUNT, row(DAY, reference, "", "9000000.00", "某公司", text));
      return id(reference);
    }

    long id(String reference) {
      return lines(office, reference).get(0).id();
    }

    Outcome<LineReceipt> confirm(String person, long line, Change change) {
      var form = new ConfirmPayment.Form(number);
      return as(person, () -> office.get(ConfirmPayment.class).confirm(line, form, change));
    }

    Outcome<LineReceipt> asks(long line, String of) {
      var form = new ConfirmPayment.Form(of);
      return as(
          "releaser", () -> office.get(ConfirmPayment.class).confirm(line, form, Errand.change()));
    }

    LineCard card(long line) {
      return as("auditor", () -> office.get(LineQueries.class).line(line).orElseThrow());
    }

    PaymentView payment() {
      return as("auditor", () -> office.get(PaymentQueries.class).find(number).orElseThrow());
    }

    CaseView view() {
      return as("clerk", () -> office.get(CaseQueries.class).find(errand.number()).orElseThrow());
    }
  }
}
