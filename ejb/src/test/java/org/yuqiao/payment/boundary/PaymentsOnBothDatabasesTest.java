package org.yuqiao.payment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.fund.boundary.RecordInterest;
import org.yuqiao.fund.boundary.RegisterSpecialAccount;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** An instruction's life at the office, on both databases, one by one and many at once. */
class PaymentsOnBothDatabasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  @TempDir Path data;

  @BeforeEach
  void files_lie_here() {
    System.setProperty("yuqiao.data.dir", data.toString());
  }

  @ParameterizedTest
  @EnumSource
  void a_released_payment_goes_out_and_the_banks_answer_draws_the_case(TestDatabase database)
      throws Exception {
    var desk = new Desk(database);
    desk.release();
    assertThat(desk.caseStatus()).isEqualTo("PAYMENT_RELEASED");
    assertThat(desk.file()).doesNotExist();
    desk.turn();
    assertThat(desk.file()).exists();
    assertThat(Files.readString(desk.file())).contains("<MsgId>" + desk.number + "</MsgId>");
    assertThat(desk.status()).isEqualTo("SENT");
    desk.bankSays("ACSP");
    assertThat(desk.status()).isEqualTo("ACCEPTED");
    desk.bankSays("ACSC");
    assertThat(desk.status()).isEqualTo("EXECUTED");
    assertThat(desk.caseStatus()).isEqualTo("DISBURSED");
    var drawdown = desk.view().drawdown();
    assertThat(drawdown.drawnOn()).isEqualTo(TODAY);
    assertThat(drawdown.amount()).isEqualTo(Errand.BRIDGE);
    long facts = desk.view().revision();
    desk.bankSays("ACSC");
    assertThat(desk.view().revision()).isEqualTo(facts);
    desk.errand.renewed().repaid().closed();
    var verification = desk.as("auditor", () -> desk.office.get(VerifyRecord.class).verify());
    assertThat(verification.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_message_that_a_person_takes_to_the_bank_never_goes_out_by_itself(TestDatabase database) {
    var desk = new Desk(database);
    channel(desk, "MANUAL");
    try {
      desk.release();
      assertThat(desk.as("system", () -> desk.turns().due())).doesNotContain(desk.number);
      assertThat(desk.as("system", () -> desk.turns().claim(desk.number))).isEmpty();
    } finally {
      channel(desk, "FILE");
    }
  }

  private static void channel(Desk desk, String channel) {
    var form = new ChooseChannel.Form(channel);
    desk.as(
        "admin",
        () ->
            Errand.done(
                desk.office.get(ChooseChannel.class).choose("ZH01", form, Errand.change())));
  }

  @ParameterizedTest
  @EnumSource
  void while_the_outcome_is_unknown_nothing_else_is_paid_and_a_late_success_is_taken_in(
      TestDatabase database) {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    desk.says("treasurer", new AnswerPayment.Form("UNKNOWN", null, null, "银行超时"));
    assertThat(desk.status()).isEqualTo("UNKNOWN");
    assertThat(codes(desk.prepareAgain())).contains("wrong-state");
    assertThat(codes(desk.withdraw())).contains("wrong-state");
    assertThatThrownBy(desk::prepareInTheDatabase).isInstanceOf(RuntimeException.class);
    desk.says("releaser", new AnswerPayment.Form("EXECUTED", TODAY, "HL-9", null));
    assertThat(desk.caseStatus()).isEqualTo("DISBURSED");
  }

  @ParameterizedTest
  @EnumSource
  void a_rejected_payment_is_prepared_anew_and_a_rejection_taken_back_waits_for_a_person(
      TestDatabase database) {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    desk.bankSays("RJCT");
    String first = desk.number;
    assertThat(desk.caseStatus()).isEqualTo("OWN_MONEY_READY");
    Errand.done(desk.prepareAgain());
    desk.number = desk.live();
    assertThat(desk.number).isNotEqualTo(first);

    desk.bankSays(first, "ACSC");
    var told = desk.payment(first);
    assertThat(told.row().status().code()).isEqualTo("REJECTED");
    assertThat(told.row().conflict().code()).isEqualTo("EXECUTED");
    assertThat(desk.caseStatus()).isEqualTo("PAYMENT_PREPARED");
    int steps = told.steps().size();
    desk.bankSays(first, "ACSC");
    assertThat(desk.payment(first).steps()).hasSize(steps);

    desk.cancel();
    desk.bankSays(first, "ACSC");
    assertThat(desk.payment(first).row().status().code()).isEqualTo("EXECUTED");
    assertThat(desk.payment(first).row().conflict()).isNull();
    assertThat(desk.caseStatus()).isEqualTo("DISBURSED");
    var verification = desk.as("auditor", () -> desk.office.get(VerifyRecord.class).verify());
    assertThat(verification.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void while_the_bank_contradicts_itself_the_same_money_is_paid_in_no_other_way(
      TestDatabase database) {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    desk.bankSays("RJCT");
    String first = desk.number;
    Errand.done(desk.prepareAgain());
    desk.number = desk.live();
    desk.bankSays(first, "ACSC");
    assertThat(desk.payment(first).row().conflict().code()).isEqualTo("EXECUTED");

    assertThat(codes(desk.releases())).containsExactly("payment-contradicted");
    assertThat(codes(desk.draws())).containsExactly("payment-contradicted");
    assertThat(desk.status()).isEqualTo("PREPARED");
    Errand.done(
        desk.as(
            "releaser",
            () ->
                desk.office
                    .get(AnswerPayment.class)
                    .settle(first, new AnswerPayment.Settlement("银行书面确认首笔未付出"), Errand.change())));
    Errand.done(desk.releases());
  }

  @ParameterizedTest
  @EnumSource
  void an_account_pays_no_more_than_it_has_less_what_is_on_its_way(TestDatabase database) {
    var desk = new Desk(database);
    desk.cancel();
    var other = desk.openAccount(Errand.BRIDGE);
    Errand.done(desk.prepare(other));
    desk.release();
    var next = new Errand(desk.office).drafted().accepted().confirmed().approved().signed();
    next.listed();
    assertThat(codes(desk.prepare(next, other))).containsExactly("account-money-short");
    Errand.done(desk.prepare(next, "ZH01"));
  }

  @ParameterizedTest
  @EnumSource
  void a_message_in_the_hands_of_a_killed_server_goes_out_once_with_the_same_bytes(
      TestDatabase database) throws Exception {
    var desk = new Desk(database);
    desk.release();
    // claimed, and killed before it was put out
    assertThat(desk.as("system", () -> desk.turns().claim(desk.number))).isPresent();
    desk.turn();
    assertThat(desk.file()).doesNotExist();
    desk.office.timeIs("2026-09-21T02:01:00Z");
    // claimed again, put out, and killed before it was marked
    var message = desk.as("system", () -> desk.turns().claim(desk.number)).orElseThrow();
    new org.yuqiao.payment.store.Exchange().put(data, message);
    var bytes = Files.readAllBytes(desk.file());
    var written = Files.getLastModifiedTime(desk.file());
    desk.office.timeIs("2026-09-21T02:02:00Z");
    desk.turn();
    assertThat(desk.status()).isEqualTo("SENT");
    assertThat(Files.readAllBytes(desk.file())).isEqualTo(bytes);
    assertThat(Files.getLastModifiedTime(desk.file())).isEqualTo(written);
    assertThat(desk.payment(desk.number).message().attempts()).isEqualTo(3);
    desk.turn();
    assertThat(desk.payment(desk.number).message().attempts()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void a_directory_that_cannot_be_written_delays_and_loses_nothing(TestDatabase database)
      throws Exception {
    var desk = new Desk(database);
    desk.release();
    Files.createDirectories(data);
    Files.writeString(data.resolve("bank"), "in the way");
    desk.turn();
    assertThat(desk.status()).isEqualTo("RELEASED");
    assertThat(desk.payment(desk.number).message().lastError()).isNotBlank();
    Files.delete(data.resolve("bank"));
    desk.turn();
    assertThat(desk.status()).isEqualTo("RELEASED");
    desk.office.timeIs("2026-09-21T02:06:00Z");
    desk.turn();
    assertThat(desk.status()).isEqualTo("SENT");
    assertThat(desk.file()).exists();
  }

  @ParameterizedTest
  @EnumSource
  void a_message_that_was_taken_to_the_bank_by_hand_does_not_follow_later(TestDatabase database)
      throws Exception {
    var desk = new Desk(database);
    desk.release();
    Files.createDirectories(data);
    Files.writeString(data.resolve("bank"), "in the way");
    desk.turn();
    desk.says("releaser", new AnswerPayment.Form("EXECUTED", TODAY, "柜-1", null));
    Files.delete(data.resolve("bank"));
    desk.office.timeIs("2026-09-21T03:00:00Z");
    desk.turn();
    assertThat(desk.file()).doesNotExist();
    assertThat(desk.payment(desk.number).message().sentAt()).isNull();
    assertThat(desk.payment(desk.number).message().withheldAt()).isNotNull();
    assertThat(desk.caseStatus()).isEqualTo("DISBURSED");
  }

  @ParameterizedTest
  @EnumSource
  void a_message_that_was_in_hand_when_the_answer_came_is_told_as_sent(TestDatabase database) {
    var desk = new Desk(database);
    desk.release();
    assertThat(desk.as("system", () -> desk.turns().claim(desk.number))).isPresent();
    desk.says("releaser", new AnswerPayment.Form("EXECUTED", TODAY, "柜-2", null));
    desk.putOut();
    assertThat(desk.payment(desk.number).message().sentAt()).isNotNull();
    assertThat(desk.payment(desk.number).message().withheldAt()).isNull();
    assertThat(desk.status()).isEqualTo("EXECUTED");
  }

  @ParameterizedTest
  @EnumSource
  void what_a_person_takes_along_is_not_sent_as_well(TestDatabase database) {
    var desk = new Desk(database);
    desk.cancel();
    var account = desk.openAccount(Errand.BRIDGE);
    desk.byHand(account);
    Errand.done(desk.prepare(account));
    desk.number = desk.live();
    desk.release();
    assertThat(desk.as("system", () -> desk.turns().claim(desk.number))).isEmpty();
    desk.turn();
    assertThat(data.resolve("bank/" + account)).doesNotExist();
    assertThat(desk.status()).isEqualTo("RELEASED");
  }

  @Test
  void what_is_undone_sends_nothing() {
    var desk = new Desk(TestDatabase.H2);
    desk.office.tries(
        "releaser",
        () -> desk.office.get(ReleasePayment.class).release(desk.errand.number(), Errand.change()));
    desk.turn();
    assertThat(desk.status()).isEqualTo("PREPARED");
    assertThat(desk.file()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void who_prepared_neither_releases_nor_confirms(TestDatabase database) {
    var desk = new Desk(database);
    var own =
        desk.as(
            "treasurer",
            () ->
                desk.office
                    .get(ReleasePayment.class)
                    .release(desk.errand.number(), Errand.change()));
    assertThat(codes(own)).contains("role-missing");
    desk.release();
    desk.turn();
    var form = new AnswerPayment.Form("EXECUTED", TODAY, "HL-9", null);
    assertThat(codes(desk.asks("treasurer", form))).containsExactly("separation-of-duties");
    assertThat(codes(desk.asks("releaser", new AnswerPayment.Form("EXECUTED", null, "x", null))))
        .containsExactly("entry-missing");
    assertThat(
            codes(
                desk.asks(
                    "releaser", new AnswerPayment.Form("EXECUTED", TODAY.plusDays(1), "x", null))))
        .containsExactly("date-too-late");
    assertThat(codes(desk.asks("treasurer", new AnswerPayment.Form("REJECTED", null, null, "户名"))))
        .containsExactly("separation-of-duties");
    assertThat(codes(desk.asks("releaser", new AnswerPayment.Form("REJECTED", null, null, " "))))
        .containsExactly("entry-missing");
    assertThat(codes(desk.asks("releaser", new AnswerPayment.Form("PREPARED", null, null, null))))
        .containsExactly("value-unknown");
    assertThat(desk.status()).isEqualTo("SENT");
  }

  @ParameterizedTest
  @EnumSource
  void a_report_that_fits_in_part_is_not_taken_at_all(TestDatabase database) {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    var text = desk.report(desk.number, "ACSC");
    var strange =
        text.replace("<OrgnlPmtInfAndSts>", desk.part("ZF2026-999999") + "<OrgnlPmtInfAndSts>");
    assertThat(codes(desk.brings(strange))).containsExactly("payment-not-found");
    var wrong =
        text.replace(
            "</TxInfAndSts>",
            "<OrgnlTxRef><Amt><InstdAmt Ccy=\"CNY\">1</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>");
    assertThat(codes(desk.brings(wrong))).containsExactly("amount-differs");
    assertThat(desk.status()).isEqualTo("SENT");
    assertThat(desk.as("auditor", () -> desk.queries().lastFiles(2)))
        .allSatisfy(file -> assertThat(file.taken()).isFalse());
  }

  @ParameterizedTest
  @EnumSource
  void a_withdrawn_case_takes_its_prepared_payment_along(TestDatabase database) {
    var desk = new Desk(database);
    Errand.done(desk.withdraw());
    assertThat(desk.status()).isEqualTo("CANCELLED");
    assertThat(desk.caseStatus()).isEqualTo("WITHDRAWN");
  }

  @ParameterizedTest
  @EnumSource
  void answers_that_a_front_machine_lays_down_are_brought_in(TestDatabase database)
      throws Exception {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    var in = Files.createDirectories(data.resolve("bank/ZH01/in"));
    Files.writeString(in.resolve("a.xml"), desk.report(desk.number, "ACSC"));
    Files.writeString(in.resolve("b.xml"), "no xml");
    var elsewhere = Files.createDirectories(data.resolve("bank/ZH77/in"));
    Files.writeString(elsewhere.resolve("c.xml"), desk.report(desk.number, "ACSC"));
    Files.move(in.resolve("a.xml"), in.resolve("a.later"));
    desk.turn();
    assertThat(desk.status()).isEqualTo("SENT");
    assertThat(Files.readString(data.resolve("bank/ZH77/failed/c.xml.txt"))).contains("专户ZH01");
    Files.move(in.resolve("a.later"), in.resolve("a.xml"));
    desk.turn();
    assertThat(desk.caseStatus()).isEqualTo("DISBURSED");
    assertThat(data.resolve("bank/ZH01/done/a.xml")).exists();
    assertThat(data.resolve("bank/ZH01/failed/b.xml")).exists();
    assertThat(Files.readString(data.resolve("bank/ZH01/failed/b.xml.txt"))).contains("1:1");
  }

  @ParameterizedTest
  @EnumSource
  void the_fund_pays_for_several_occasions_at_once_and_for_each_once(TestDatabase database) {
    var desk = new Desk(database);
    String occasion = "支-" + desk.errand.contract();
    var number =
        desk.as("treasurer", () -> desk.office.get(Payments.class).prepare(expense(occasion)));
    var again =
        desk.as("treasurer", () -> desk.office.get(Payments.class).against(expense(occasion)));
    assertThat(again).extracting(Refusal::code).containsExactly("payment-under-way");
    assertThat(
            desk.as(
                "treasurer",
                () -> desk.office.get(Payments.class).against(expense(occasion + "b"))))
        .isEmpty();
    Errand.done(
        desk.as(
            "releaser",
            () -> desk.office.get(ReleaseInstruction.class).release(number, Errand.change())));
    desk.turn();
    assertThat(desk.payment(number).row().status().code()).isEqualTo("SENT");
    var sheet =
        desk.as("treasurer", () -> desk.office.get(PaymentSheet.class).xlsx(List.of(number)));
    assertThat(new String(sheet, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  private static PaymentOrder expense(String occasion) {
    return new PaymentOrder(
        "FUND",
        PaymentPurpose.EXPENSE,
        occasion,
        "ZH01",
        new Payee("某会计师事务所", "500000123", "某银行"),
        Money.ofYuan(20_000),
        "审计费");
  }

  @ParameterizedTest
  @EnumSource
  void of_many_releases_at_once_one_releases(TestDatabase database) throws Exception {
    var desk = new Desk(database);
    var number = desk.errand.number();
    assertThat(
            inParallel(
                database,
                "releaser",
                office -> office.get(ReleasePayment.class).release(number, Errand.change())))
        .isEqualTo(1);
    desk.turn();
    assertThat(desk.payment(desk.number).steps()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void of_many_answers_at_once_one_books(TestDatabase database) throws Exception {
    var desk = new Desk(database);
    desk.release();
    desk.turn();
    var form = new AnswerPayment.Form("EXECUTED", TODAY, "HL-7", null);
    var moved = new AtomicInteger();
    inParallel(
        database,
        "releaser",
        office -> {
          var outcome = office.get(AnswerPayment.class).answer(desk.number, form, Errand.change());
          var code = Errand.done(outcome).taken().get(0).reading().code();
          if (code.equals("MOVES")) {
            moved.incrementAndGet();
          }
          return outcome;
        });
    assertThat(moved).hasValue(1);
    assertThat(desk.view().drawdown().amount()).isEqualTo(Errand.BRIDGE);
    var verification = desk.as("auditor", () -> desk.office.get(VerifyRecord.class).verify());
    assertThat(verification.findings()).isEmpty();
  }

  private interface Act<T> {
    Outcome<T> in(Office office);
  }

  /** How many of eight people at once were let do it. */
  private static <T> long inParallel(TestDatabase database, String person, Act<T> act)
      throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tries =
          IntStream.range(0, 8)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        var office = new Office(database);
                        return office
                            .as(person, () -> act.in(office))
                            .fold(done -> true, why -> false);
                      })
              .toList();
      long done = 0;
      for (var one : pool.invokeAll(tries)) {
        done += one.get() ? 1 : 0;
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }

  /** A case with a prepared payment, and who does what with it. */
  private final class Desk {
    private final Office office;
    private final Errand errand;
    private String number;

    Desk(TestDatabase database) {
      office = new Office(database);
      Errand.prepare(office);
      errand = new Errand(office).drafted().accepted().confirmed().approved().prepared();
      number = live();
    }

    <T> T as(String person, Supplier<T> act) {
      return office.as(person, act);
    }

    void putOut() {
      as(
          "system",
          () -> {
            turns().sent(number);
            return number;
          });
    }

    String live() {
      return as(
          "treasurer",
          () -> office.get(Payments.class).liveNumber(errand.number().value()).orElseThrow());
    }

    PaymentQueries queries() {
      return office.get(PaymentQueries.class);
    }

    OutboxTurns turns() {
      return office.get(OutboxTurns.class);
    }

    PaymentView payment(String of) {
      return as("auditor", () -> queries().find(of).orElseThrow());
    }

    String status() {
      return payment(number).row().status().code();
    }

    org.yuqiao.casefile.boundary.CaseView view() {
      CaseNumber of = errand.number();
      return as("auditor", () -> office.get(CaseQueries.class).find(of).orElseThrow());
    }

    String caseStatus() {
      return view().status().code();
    }

    Path file() {
      return data.resolve("bank/ZH01/out/" + number + ".xml");
    }

    void release() {
      Errand.done(releases());
    }

    Outcome<CaseReceipt> releases() {
      return as(
          "releaser",
          () -> office.get(ReleasePayment.class).release(errand.number(), Errand.change()));
    }

    Outcome<CaseReceipt> draws() {
      var form = new DrawFunds.Form(Errand.BRIDGE, "柜-2");
      return as(
          "releaser",
          () -> office.get(DrawFunds.class).draw(errand.number(), form, Errand.change()));
    }

    Outcome<CaseReceipt> prepare(String fundAccount) {
      return prepare(errand, fundAccount);
    }

    Outcome<CaseReceipt> prepare(Errand of, String fundAccount) {
      var form = new PreparePayment.Form(Errand.BRIDGE, of.accountNumber(), fundAccount);
      return as(
          "treasurer",
          () -> office.get(PreparePayment.class).prepare(of.number(), form, Errand.change()));
    }

    /** Another special account with some money, which came in as interest. */
    String openAccount(Money money) {
      String digits = errand.accountNumber();
      var form =
          new RegisterSpecialAccount.Form(
              "专户" + digits, "存管银行", digits + "01", LocalDate.of(2026, 9, 1));
      String code =
          as(
              "admin",
              () -> Errand.done(office.get(RegisterSpecialAccount.class).register(form)).code());
      var interest = new RecordInterest.Form(money, TODAY, code, "JX-" + digits);
      as(
          "treasurer",
          () -> Errand.done(office.get(RecordInterest.class).record(interest, Errand.change())));
      return code;
    }

    /** The dispatcher's turn; here in one transaction, whose pieces the container keeps apart. */
    void turn() {
      as(
          "system",
          () -> {
            office.get(Delivery.class).all();
            office.get(Incoming.class).bring();
            return null;
          });
    }

    Outcome<CaseReceipt> prepareAgain() {
      return as(
          "treasurer",
          () ->
              office
                  .get(PreparePayment.class)
                  .prepare(
                      errand.number(),
                      new PreparePayment.Form(Errand.BRIDGE, errand.accountNumber()),
                      Errand.change()));
    }

    /** As if every rule had been forgotten. */
    String prepareInTheDatabase() {
      var order =
          PaymentOrder.draw(
              errand.number().value(), "ZH01", new Payee("甲", "1", "乙"), Errand.BRIDGE);
      return as("treasurer", () -> office.get(Payments.class).prepare(order));
    }

    Outcome<CaseReceipt> withdraw() {
      return as(
          "clerk",
          () ->
              office
                  .get(WithdrawApplication.class)
                  .withdraw(
                      errand.number(), new WithdrawApplication.Form("自行筹足"), Errand.change()));
    }

    void cancel() {
      var form = new CancelPayment.Form("原指令已付");
      var act =
          as(
              "treasurer",
              () -> office.get(CancelPayment.class).cancel(errand.number(), form, Errand.change()));
      Errand.done(act);
    }

    void byHand(String account) {
      var form = new ChooseChannel.Form("MANUAL");
      as(
          "admin",
          () ->
              Errand.done(office.get(ChooseChannel.class).choose(account, form, Errand.change())));
    }

    Outcome<AnswerReceipt> asks(String person, AnswerPayment.Form form) {
      return as(
          person, () -> office.get(AnswerPayment.class).answer(number, form, Errand.change()));
    }

    void says(String person, AnswerPayment.Form form) {
      Errand.done(asks(person, form));
    }

    void bankSays(String code) {
      bankSays(number, code);
    }

    void bankSays(String of, String code) {
      Errand.done(brings(report(of, code)));
    }

    Outcome<AnswerReceipt> brings(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return as(
          "releaser", () -> office.get(TakeAnswers.class).upload("a.xml", bytes, Errand.change()));
    }

    String part(String of) {
      return """
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId><TxInfAndSts>\
          <OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSP</TxSts>\
          </TxInfAndSts></OrgnlPmtInfAndSts>"""
          .formatted(of, of);
    }

    String report(String of, String code) {
      return """
          <?xml version="1.0" encoding="UTF-8"?>
          <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
          <GrpHdr><MsgId>HZ-1</MsgId><CreDtTm>2026-09-21T10:05:00</CreDtTm></GrpHdr>
          <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>\
          <AccptncDtTm>2026-09-21T10:00:00+08:00</AccptncDtTm><AcctSvcrRef>BR-77</AcctSvcrRef></TxInfAndSts></OrgnlPmtInfAndSts>
          </CstmrPmtStsRpt></Document>"""
          .formatted(of, of, of, code);
    }
  }
}
