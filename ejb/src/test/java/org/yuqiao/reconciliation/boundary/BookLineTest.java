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
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Booking, matching, parting and holding bank lines, on both databases. */
class BookLineTest {

  private static final int CROWD = 16;
  private static final String DAY = "2026-09-21";
  private static final String ACCOUNT = "ZH01";

  private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @EnumSource
  void a_line_that_names_a_case_is_its_draw_and_another_is_booked_as_its_repayment(
      TestDatabase database) {
    var office = office(database);
    var errand = renewed(office);
    handIn(
        office,
        ACCOUNT,
        row(DAY, mark + "1", "", "9000000.00", "某公司", "转贷 " + errand.contract()),
        row(DAY, mark + "2", "9000000.00", "", "某公司", "归还 XD-" + errand.contract()));
    var lines = lines(office, mark);
    assertThat(status(office, lines.get(0).id())).isEqualTo("MATCHED");
    assertThat(status(office, lines.get(1).id())).isEqualTo("OPEN");

    var change = Errand.change();
    var receipt = Errand.done(book(office, lines.get(1).id(), repayment(errand), change));
    assertThat(receipt.status().code()).isEqualTo("MATCHED");
    assertThat(receipt.matches()).hasSize(1);
    assertThat(view(office, errand).status().code()).isEqualTo("REPAID");
    var again = Errand.done(book(office, lines.get(1).id(), repayment(errand), change));
    assertThat(again).isEqualTo(receipt);
    assertThat(codes(book(office, lines.get(1).id(), repayment(errand), Errand.change())))
        .containsExactly("bank-line-settled");
  }

  @ParameterizedTest
  @EnumSource
  void however_many_book_one_line_at_a_time_one_repayment_is_booked(TestDatabase database)
      throws Exception {
    var office = office(database);
    var errand = renewed(office);
    handIn(office, ACCOUNT, row(DAY, mark, "4000000.00", "", "某公司", "还款" + mark));
    long line = lines(office, mark).get(0).id();
    var form =
        BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(4_000_000), null, "NEW_LOAN");
    var pool = Executors.newFixedThreadPool(CROWD);
    try {
      List<Callable<Boolean>> crowd =
          IntStream.range(0, CROWD)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          book(new Office(database), line, form, Errand.change())
                              .fold(receipt -> true, why -> false))
              .toList();
      long booked = 0;
      for (var one : pool.invokeAll(crowd)) {
        booked += one.get() ? 1 : 0;
      }
      assertThat(booked).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    assertThat(view(office, errand).repayment().outstanding())
        .isEqualTo(Errand.BRIDGE.minus(Money.ofYuan(4_000_000)));
    assertThat(matches(office, line)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void what_nobody_can_place_is_held_with_an_owner_and_booked_later_out_of_suspense(
      TestDatabase database) {
    var office = office(database);
    var errand = renewed(office);
    handIn(office, ACCOUNT, row(DAY, mark, "9000000.00", "", "某公司", "往来"));
    long line = lines(office, mark).get(0).id();
    assertThat(codes(hold(office, line, "nobody"))).containsExactly("owner-unknown");
    assertThat(codes(hold(office, line, "bank"))).containsExactly("owner-unknown");
    assertThat(Errand.done(hold(office, line, "clerk")).status().code()).isEqualTo("SUSPENSE");
    assertThat(suspense(office, line)).isEqualTo(Money.ofYuan(9_000_000));
    assertThat(codes(hold(office, line, "clerk"))).containsExactly("bank-line-settled");

    var part =
        BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(1_000_000), null, "OWN_MONEY");
    assertThat(Errand.done(book(office, line, part, Errand.change())).status().code())
        .isEqualTo("SUSPENSE");
    assertThat(suspense(office, line)).isEqualTo(Money.ofYuan(8_000_000));
    assertThat(codes(book(office, line, repayment(errand), Errand.change())))
        .containsExactly("amount-differs");
    var rest =
        BookLine.Form.ofCase(errand.number().value(), Money.ofYuan(8_000_000), null, "NEW_LOAN");
    assertThat(Errand.done(book(office, line, rest, Errand.change())).status().code())
        .isEqualTo("MATCHED");
    assertThat(suspense(office, line)).isEqualTo(Money.ZERO);
    assertThat(view(office, errand).status().code()).isEqualTo("REPAID");
  }

  @ParameterizedTest
  @EnumSource
  void what_was_held_by_mistake_is_taken_out_and_what_came_by_mistake_goes_back(
      TestDatabase database) {
    var office = office(database);
    handIn(office, ACCOUNT, row(DAY, mark, "77.77", "", "某公司", "错汇"));
    long line = lines(office, mark).get(0).id();
    Errand.done(hold(office, line, "clerk"));
    var desk = office.get(HoldInSuspense.class);
    var taken =
        office.as(
            "treasurer",
            () -> desk.takeOut(line, new HoldInSuspense.MistakeForm("挂错"), Errand.change()));
    assertThat(Errand.done(taken).status().code()).isEqualTo("OPEN");
    assertThat(suspense(office, line)).isEqualTo(Money.ZERO);
    Errand.done(hold(office, line, "clerk"));
    var returned =
        office.as(
            "treasurer",
            () ->
                desk.giveBack(
                    line,
                    new HoldInSuspense.ReturnForm(LocalDate.parse(DAY), mark + "R", "错汇退回"),
                    Errand.change()));
    assertThat(Errand.done(returned).status().code()).isEqualTo("MATCHED");
    assertThat(suspense(office, line)).isEqualTo(Money.ZERO);
    assertThat(matches(office, line)).extracting(MatchView::stands).containsExactly(false, true);
    handIn(office, ACCOUNT, row(DAY, mark + "R", "", "77.77", "某公司", "退回"));
    assertThat(status(office, lines(office, mark + "R").get(0).id())).isEqualTo("MATCHED");
  }

  @ParameterizedTest
  @EnumSource
  void a_match_taken_apart_is_kept_and_not_made_again_by_itself(TestDatabase database) {
    var office = office(database);
    var errand = renewed(office);
    var rows = row(DAY, mark, "", "9000000.00", "某公司", "转贷 " + errand.contract());
    handIn(office, ACCOUNT, rows);
    long line = lines(office, mark).get(0).id();
    var entry = matches(office, line).get(0);
    var desk = office.get(MatchLine.class);
    var undone =
        office.as(
            "treasurer", () -> desk.undo(line, new MatchLine.UndoForm("看错"), Errand.change()));
    assertThat(Errand.done(undone).status().code()).isEqualTo("OPEN");
    office.as(
        "treasurer",
        () ->
            office
                .get(MatchLines.class)
                .match(ACCOUNT, LocalDate.parse(DAY), LocalDate.parse(DAY)));
    assertThat(status(office, line)).isEqualTo("OPEN");

    var ref = new MatchLine.EntryRef(entry.subject(), entry.seq(), entry.lineNo());
    var form = new MatchLine.Form(List.of(ref), "核对回单");
    var matched = office.as("treasurer", () -> desk.match(line, form, Errand.change()));
    assertThat(Errand.done(matched).matches())
        .extracting(MatchView::stands)
        .containsExactly(false, true);
    handIn(office, ACCOUNT, row(DAY, mark + "X", "", "9000000.00", "某公司", "另一笔"));
    long other = lines(office, mark + "X").get(0).id();
    var taken = office.as("treasurer", () -> desk.match(other, form, Errand.change()));
    assertThat(codes(taken)).containsExactly("entry-matched");
  }

  @ParameterizedTest
  @EnumSource
  void principal_and_fee_of_one_line_are_booked_together_or_not_at_all(TestDatabase database) {
    var office = office(database);
    var errand = renewed(office);
    handIn(office, ACCOUNT, row(DAY, mark, "9000001.00", "", "某公司", "本金及费用"));
    long line = lines(office, mark).get(0).id();
    var both =
        BookLine.Form.ofCase(errand.number().value(), Errand.BRIDGE, Money.ofYuan(1), "NEW_LOAN");
    var outcome = book(office, line, both, Errand.change());
    assertThat(codes(outcome)).isNotEmpty();
    assertThat(status(office, line)).isEqualTo("OPEN");
    assertThat(view(office, errand).repayment().outstanding()).isEqualTo(Errand.BRIDGE);
  }

  @ParameterizedTest
  @EnumSource
  void interest_contributions_and_charges_are_booked_from_their_lines(TestDatabase database) {
    var office = office(database);
    handIn(
        office,
        ACCOUNT,
        row(DAY, mark + "1", "1234.56", "", "银行", "结息"),
        row(DAY, mark + "2", "500000.00", "", "市财政局", "拨款"),
        row(DAY, mark + "3", "", "50.00", "银行", "网银手续费"),
        row(DAY, mark + "4", "99.00", "", "银行", "利息"));
    var lines = lines(office, mark);
    assertThat(suggested(office, lines.get(0).id())).containsExactly("INTEREST");
    assertThat(suggested(office, lines.get(2).id())).containsExactly("CHARGE");
    assertThat(codes(book(office, lines.get(2).id(), of("INTEREST"), Errand.change())))
        .containsExactly("bank-line-other-direction");
    assertThat(codes(book(office, lines.get(2).id(), of("CHARGE"), Errand.change())))
        .containsExactly("expense-needs-approver");
    assertThat(codes(asApprover(office, lines.get(0).id(), "INTEREST")))
        .containsExactly("role-missing");
    var receipts =
        List.of(
            Errand.done(book(office, lines.get(0).id(), of("INTEREST"), Errand.change())),
            Errand.done(book(office, lines.get(1).id(), of("CONTRIBUTION"), Errand.change())),
            Errand.done(asApprover(office, lines.get(2).id(), "CHARGE")));
    assertThat(receipts).extracting(one -> one.status().code()).containsOnly("MATCHED");
    assertThat(receipts).allMatch(one -> one.matches().size() == 1);
    long held = lines.get(3).id();
    Errand.done(hold(office, held, "clerk"));
    assertThat(Errand.done(book(office, held, of("INTEREST"), Errand.change())).status().code())
        .isEqualTo("MATCHED");
    assertThat(suspense(office, held)).isEqualTo(Money.ZERO);
  }

  private static Outcome<LineReceipt> asApprover(Office office, long line, String kind) {
    return office.as(
        "approver", () -> office.get(BookLine.class).book(line, of(kind), Errand.change()));
  }

  private static BookLine.Form of(String kind) {
    return new BookLine.Form(kind, null, null, null, null, "市级", "渝财〔2026〕9号");
  }

  private static List<String> suggested(Office office, long line) {
    return office.as(
        "auditor",
        () ->
            office.get(LineQueries.class).line(line).orElseThrow().suggestions().stream()
                .map(suggestion -> suggestion.says().code())
                .toList());
  }

  private static Office office(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    return office;
  }

  private static Errand renewed(Office office) {
    return new Errand(office)
        .drafted()
        .accepted()
        .confirmed()
        .approved()
        .prepared()
        .drawn()
        .renewed();
  }

  private static BookLine.Form repayment(Errand errand) {
    return BookLine.Form.ofCase(errand.number().value(), Errand.BRIDGE, null, "NEW_LOAN");
  }

  private static Outcome<LineReceipt> book(
      Office office, long line, BookLine.Form form, Change change) {
    return office.as("treasurer", () -> office.get(BookLine.class).book(line, form, change));
  }

  private static Outcome<LineReceipt> hold(Office office, long line, String owner) {
    var form = new HoldInSuspense.OwnerForm(owner, null);
    return office.as(
        "treasurer", () -> office.get(HoldInSuspense.class).take(line, form, Errand.change()));
  }

  private static Money suspense(Office office, long line) {
    return office.as(
        "treasurer",
        () ->
            Money.ZERO.minus(
                office
                    .get(Ledger.class)
                    .balances(LocalDate.of(9999, 12, 31))
                    .of(Account.SUSPENSE, String.valueOf(line))));
  }

  private static List<MatchView> matches(Office office, long line) {
    return office.as(
        "treasurer",
        () ->
            office.get(org.yuqiao.reconciliation.store.LineMatches.class).ofLine(line).stream()
                .map(MatchView::of)
                .toList());
  }

  private static CaseView view(Office office, Errand errand) {
    return office.as(
        "clerk", () -> office.get(CaseQueries.class).find(errand.number()).orElseThrow());
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(
        done -> List.of(), why -> why.stream().map(Refusal::code).distinct().toList());
  }
}
