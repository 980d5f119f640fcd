package org.yuqiao.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.yuqiao.application.boundary.AcceptApplication;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.application.boundary.DraftApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.approval.boundary.ApproveApplication;
import org.yuqiao.approval.boundary.ReviewApplication;
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.bank.boundary.ReportRenewal;
import org.yuqiao.bank.boundary.ReportSettlement;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.closure.boundary.CloseCase;
import org.yuqiao.fee.boundary.ChargeFee;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.kernel.Role;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.ProveOwnMoney;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.loan.boundary.SignAgreement;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.DecideAccount;
import org.yuqiao.party.boundary.ProposeAccount;
import org.yuqiao.party.boundary.RegisterBank;

/** The way of one case through the office, step by step, each by the person whose it is. */
public final class Errand {

  public static final String BANK = "cqbank";
  public static final Money PRINCIPAL = Money.ofYuan(10_000_000);
  public static final Money BRIDGE = Money.ofYuan(9_000_000);

  private final Office office;
  private final String contract = "JK-" + UUID.randomUUID();
  private final String accountNumber;
  private CaseNumber number;

  public Errand(Office office) {
    this.office = office;
    this.accountNumber = Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()));
  }

  /** The staff, the bank, and money in the fund. */
  public static void prepare(Office office) {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM) {
        office.hire(role.code(), role, role == Role.BANK ? BANK : null);
      }
    }
    office.hire("approver2", Role.APPROVER, null);
    office.as(
        "admin",
        () ->
            office.get(BankQueries.class).byCode(BANK).isPresent()
                ? null
                : office
                    .get(RegisterBank.class)
                    .register(BANK, "重庆某银行", LocalDate.of(2024, 1, 1), null));
    office.as(
        "treasurer",
        () ->
            done(
                office
                    .get(RecordContribution.class)
                    .record(
                        new RecordContribution.Form(
                            Money.ofYuan(500_000_000),
                            LocalDate.of(2026, 9, 1),
                            "市级",
                            "渝财〔2026〕" + UUID.randomUUID()),
                        change())));
  }

  public static Change change() {
    return new Change(new RequestKey(UUID.randomUUID().toString(), "hash"), null);
  }

  /** The value of an act that must not be refused. */
  public static <T> T done(Outcome<T> outcome) {
    return outcome.fold(
        value -> value,
        refusals -> {
          throw new AssertionError("refused: " + refusals);
        });
  }

  public CaseNumber number() {
    return number;
  }

  /** The borrower's white-listed account. */
  public String accountNumber() {
    return accountNumber;
  }

  public String contract() {
    return contract;
  }

  public ApplicationForm form() {
    return new ApplicationForm(
        "重庆某机械有限公司",
        "91500120188026498A",
        "sme",
        "工业",
        120,
        Money.ofYuan(80_000_000),
        Money.ofYuan(60_000_000),
        false,
        false,
        "渝中区",
        BANK,
        contract,
        PRINCIPAL,
        LocalDate.of(2026, 10, 30),
        BANK,
        BRIDGE,
        "回款推迟",
        "张三",
        "023-00000000");
  }

  public Errand drafted() {
    number =
        new CaseNumber(
            office.as(
                "clerk",
                () -> done(office.get(DraftApplication.class).draft(form(), change())).number()));
    return this;
  }

  public Errand accepted() {
    step("clerk", () -> office.get(SubmitApplication.class).submit(number, change()));
    return step("clerk", () -> office.get(AcceptApplication.class).accept(number, change()));
  }

  public Errand confirmed() {
    var letter = new RenewalLetter(PRINCIPAL, "函1号", LocalDate.of(2026, 9, 21), null, "行长", "");
    return step("bank", () -> office.get(ConfirmRenewal.class).confirm(number, letter, change()));
  }

  public Errand approved() {
    step(
        "reviewer",
        () ->
            office
                .get(ReviewApplication.class)
                .review(number, new ReviewApplication.Form("同意"), change()));
    return step(
        "approver",
        () ->
            office
                .get(ApproveApplication.class)
                .approve(number, new ApproveApplication.Form(BRIDGE, "同意"), change()));
  }

  public Errand signed() {
    step(
        "clerk",
        () ->
            office
                .get(SignAgreement.class)
                .sign(number, new SignAgreement.Form("XY-1", LocalDate.of(2026, 9, 21)), change()));
    return step(
        "clerk",
        () ->
            office
                .get(ProveOwnMoney.class)
                .prove(number, new ProveOwnMoney.Form(PRINCIPAL.minus(BRIDGE), "PZ-1"), change()));
  }

  public Errand prepared() {
    return signed().ordered();
  }

  /** The payment of a case whose own money is proven. */
  public Errand ordered() {
    listAccount();
    return step(
        "treasurer",
        () ->
            office
                .get(PreparePayment.class)
                .prepare(number, new PreparePayment.Form(BRIDGE, accountNumber), change()));
  }

  /** Lets an account of the borrower in, and says its number. */
  public String listed() {
    listAccount();
    return accountNumber;
  }

  private void listAccount() {
    AccountView account =
        office.as(
            "clerk",
            () ->
                done(
                    office
                        .get(ProposeAccount.class)
                        .propose("91500120188026498A", "重庆某机械有限公司", BANK, accountNumber)));
    office.as("reviewer", () -> done(office.get(DecideAccount.class).accept(account.id())));
  }

  public Errand drawn() {
    return step(
        "releaser",
        () ->
            office.get(DrawFunds.class).draw(number, new DrawFunds.Form(BRIDGE, "HL-1"), change()));
  }

  public Errand renewed() {
    var day = LocalDate.of(2026, 9, 21);
    step(
        "bank",
        () ->
            office
                .get(ReportSettlement.class)
                .report(number, new ReportSettlement.Form(day, "JQ-1"), change()));
    return step(
        "bank",
        () ->
            office
                .get(ReportRenewal.class)
                .report(
                    number,
                    new ReportRenewal.Form("XD-" + contract, "JJ-1", PRINCIPAL, day),
                    change()));
  }

  public Errand repaid() {
    return step(
        "treasurer",
        () ->
            office
                .get(RecordRepayment.class)
                .record(
                    number,
                    new RecordRepayment.Form(BRIDGE, LocalDate.of(2026, 9, 21), "LS-1", "NEW_LOAN"),
                    change()));
  }

  public Errand closed() {
    step("treasurer", () -> office.get(ChargeFee.class).charge(number, change()));
    return step(
        "archivist",
        () -> office.get(CloseCase.class).close(number, new CloseCase.Form("纸质归档"), change()));
  }

  /** The whole way, from the draft to the archive. */
  public Errand walked() {
    return drafted()
        .accepted()
        .confirmed()
        .approved()
        .prepared()
        .drawn()
        .renewed()
        .repaid()
        .closed();
  }

  private Errand step(String person, Supplier<Outcome<CaseReceipt>> act) {
    office.as(person, () -> done(act.get()));
    return this;
  }
}
