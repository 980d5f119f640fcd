package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.model.FundRules;
import org.yuqiao.fund.model.SpecialAccountRules;
import org.yuqiao.fund.model.SpecialAccountRules.Closing;
import org.yuqiao.fund.model.SpecialAccountRules.Entry;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Rule;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.payment.boundary.Payments;

/**
 * Opens, changes and closes special accounts at custodian banks (资金专户). The administrator does, so
 * that nobody who moves money names the accounts it moves between.
 */
@Stateless
@RolesAllowed({"admin", "system"})
public class RegisterSpecialAccount {

  /** What is entered of an account; the opening date counts when it is opened. */
  public record Form(String name, String custodianBank, String accountNumber, LocalDate openedOn) {}

  /** When an account was closed. */
  public record AccountClosingForm(LocalDate closedOn) {}

  @Inject Ledger ledger;
  @Inject Payments payments;
  @Inject Today today;
  @Inject CurrentActor actor;
  @Inject Event<SpecialAccountChanged> changes;

  /** Enters an account that was opened; it gets the next code. */
  public Outcome<SpecialAccountReceipt> register(Form form) {
    ledger.lock();
    var card = card(nextCode(), form, form.openedOn());
    var refusals = Rule.refusals(SpecialAccountRules.ENTERING, entry(card));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    ledger.open(card);
    return done(card);
  }

  /** Changes an account's name, its bank or its number there. */
  public Outcome<SpecialAccountReceipt> change(String code, Form form) {
    return ledger
        .accountForUpdate(code)
        .map(account -> change(account, form))
        .orElseGet(() -> unknown(code));
  }

  private Outcome<SpecialAccountReceipt> change(FundAccount account, Form form) {
    var opened = account.openedOn() == null ? form.openedOn() : account.openedOn();
    var refusals =
        Rule.refusals(SpecialAccountRules.ENTERING, entry(card(account.code(), form, opened)));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    account.change(card(account.code(), form, opened));
    return done(account.card());
  }

  /** Closes an account without money. */
  public Outcome<SpecialAccountReceipt> close(String code, AccountClosingForm form) {
    return ledger
        .accountForUpdate(code)
        .map(account -> close(account, form.closedOn()))
        .orElseGet(() -> unknown(code));
  }

  private Outcome<SpecialAccountReceipt> close(FundAccount account, LocalDate closedOn) {
    var refusals =
        Rule.refusals(
            SpecialAccountRules.CLOSING,
            new Closing(account, underWay(account.card()), closedOn, today.date()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    account.close(closedOn);
    return done(account.card());
  }

  private String underWay(AccountCard card) {
    return payments.underWay(card.code(), card.accountNumber()).orElse(null);
  }

  private Entry entry(AccountCard card) {
    boolean taken =
        card.accountNumber() != null && ledger.hasAccountNumber(card.accountNumber(), card.code());
    return new Entry(card, taken, today.date());
  }

  private static AccountCard card(String code, Form form, LocalDate openedOn) {
    return new AccountCard(
        code,
        FundEntries.orNull(form.name()),
        FundEntries.orNull(form.custodianBank()),
        form.accountNumber() == null ? null : form.accountNumber().replaceAll("[\\s-]", ""),
        openedOn,
        null);
  }

  private String nextCode() {
    int last =
        ledger.cards().stream()
            .map(card -> card.code().replaceAll("\\D", ""))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return "ZH%02d".formatted(last + 1);
  }

  private Outcome<SpecialAccountReceipt> done(AccountCard card) {
    var receipt = SpecialAccountReceipt.of(card);
    changes.fire(new SpecialAccountChanged(receipt, actor.get().username()));
    return Outcome.done(receipt);
  }

  private static Outcome<SpecialAccountReceipt> unknown(String code) {
    return Outcome.refused(List.of(FundRules.notOpen(code, List.of()).orElseThrow()));
  }
}
