package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Engagement;
import org.yuqiao.ledger.model.FundAccount;

/** Reading the special accounts as of a day; banks do not. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SpecialAccountQueries {

  @Inject Ledger ledger;

  /** All special accounts by code, closed ones too, with their money at the end of a day. */
  public List<SpecialAccountView> asOf(LocalDate day) {
    var books = ledger.balances(day);
    var engagements = ledger.engagements(day);
    return ledger.cards().stream().map(card -> view(card, books, engagements)).toList();
  }

  /** The accounts that money may go to or leave. */
  public List<SpecialAccountReceipt> open() {
    return ledger.cards().stream()
        .filter(AccountCard::isOpen)
        .map(SpecialAccountReceipt::of)
        .toList();
  }

  private static SpecialAccountView view(
      AccountCard card, Balances books, List<Engagement> engagements) {
    var balance = books.of(Account.SPECIAL_ACCOUNT, card.code());
    var reserved = books.of(Account.RESERVED, card.code());
    return new SpecialAccountView(
        card.code(),
        card.name(),
        FundAccount.CITY.equals(card.code()),
        card.custodianBank(),
        card.accountNumber(),
        card.openedOn(),
        card.closedOn(),
        balance,
        reserved,
        balance.minus(reserved),
        outstanding(card.code(), engagements));
  }

  private static Money outstanding(String code, List<Engagement> engagements) {
    return engagements.stream()
        .filter(one -> code.equals(one.fundAccount()))
        .map(Engagement::outstanding)
        .reduce(Money.ZERO, Money::plus);
  }
}
