package org.yuqiao.party.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.PartnerBank;
import org.yuqiao.party.store.PartnerBanks;
import org.yuqiao.policy.model.Clause;

/** Enters a bank that has signed the cooperation agreement, or ends a cooperation. */
@Stateless
@RolesAllowed({"admin", "system"})
public class RegisterBank {

  @Inject private PartnerBanks banks;
  @Inject private Today today;
  @Inject private CurrentActor actor;
  @Inject private Event<BankChanged> changes;

  /**
   * Enters a bank.
   *
   * @param agreementTo the agreement's last day, or null where it is open
   */
  public Outcome<BankView> register(
      String code, String name, LocalDate agreementFrom, LocalDate agreementTo) {
    var agreement = new PartnerBank.Agreement(code, name, agreementFrom, agreementTo);
    var refusals = Rule.refusals(PartnerBank.RULES, agreement);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    if (banks.byCode(code).isPresent() || banks.byName(name.strip()).isPresent()) {
      return refused("bank-already-registered", "该银行代码或名称已登记。", "The bank is registered already.");
    }
    var bank = new PartnerBank(agreement);
    banks.add(bank);
    return done(bank);
  }

  /** Ends a cooperation today; cases already begun run on. */
  public Outcome<BankView> end(String code) {
    var bank = banks.byCode(code).filter(PartnerBank::isActive);
    if (bank.isEmpty()) {
      return refused("bank-unknown", "没有此代码的合作银行。", "There is no partner bank with that code.");
    }
    bank.get().end(today.date());
    return done(bank.get());
  }

  private Outcome<BankView> done(PartnerBank bank) {
    changes.fire(new BankChanged(BankView.of(bank), actor.get().username()));
    return Outcome.done(BankView.of(bank));
  }

  private static Outcome<BankView> refused(String code, String zh, String en) {
    return Outcome.refused(List.of(new Refusal(code, Clause.PARTNER_BANK.id(), "code", zh, en)));
  }
}
