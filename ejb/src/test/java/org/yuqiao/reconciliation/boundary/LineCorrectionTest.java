package org.yuqiao.reconciliation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.reconciliation.boundary.BankLineStory.handIn;
import static org.yuqiao.reconciliation.boundary.BankLineStory.lines;
import static org.yuqiao.reconciliation.boundary.BankLineStory.row;
import static org.yuqiao.reconciliation.boundary.BankLineStory.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.fund.boundary.ReverseFundFact;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** What was booked from a bank line and was wrong is put right without any money counting twice. */
class LineCorrectionTest {

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

  private void begin(TestDatabase database) {
    office = new Office(database);
    Errand.prepare(office);
  }

  private long line(String amount, String text) {
    handIn(office, ACCOUNT, row(DAY, mark, amount, "", "某行", text));
    return lines(office, mark).get(0).id();
  }

  private Outcome<LineReceipt> book(long line, String kind) {
    var form = new BookLine.Form(kind, null, null, null, null, "市级", "渝财〔2026〕9号");
    return office.as(
        "treasurer", () -> office.get(BookLine.class).book(line, form, Errand.change()));
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
