package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.casefile.boundary.DistrictUse;
import org.yuqiao.fund.model.Capital;
import org.yuqiao.fund.store.FundReversals;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.PolicyEdition;

/** Reading capital and entitlement by contributor as of a day (分户核算); banks do not. */
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
public class CapitalQueries {

  @Inject ContributorQueries contributors;
  @Inject FundReversals reversals;
  @Inject DistrictUse use;
  @Inject Ledger ledger;
  @Inject PolicyQueries policies;

  /** All contributors by code, those without capital too, at the end of a day. */
  public List<ContributorView> asOf(LocalDate day) {
    var capitals = capitals(day);
    var inUse = use.asOf(day);
    var edition = policies.inForceOn(day);
    Money pool = capitals.values().stream().map(Capital::inPool).reduce(Money.ZERO, Money::plus);
    return contributors.all().stream()
        .map(
            one -> {
              var capital = capitals.getOrDefault(one.code(), Capital.NONE);
              Money used = inUse.getOrDefault(one.name(), Money.ZERO);
              return view(one, new Figures(capital, used, pool, edition));
            })
        .toList();
  }

  private record Figures(Capital capital, Money used, Money pool, PolicyEdition edition) {}

  private static ContributorView view(Contributor contributor, Figures figures) {
    Money capital = figures.capital().inPool();
    Money entitlement =
        contributor.isCity() ? null : figures.edition().fund().entitlementOf(capital).orElse(null);
    return new ContributorView(
        contributor.code(),
        contributor.name(),
        contributor.source(),
        figures.capital().paidIn(),
        figures.capital().returned(),
        capital,
        figures.capital().percentOf(figures.pool()).toPlainString(),
        entitlement,
        figures.used(),
        entitlement == null ? null : entitlement.minus(figures.used()));
  }

  private Map<String, Capital> capitals(LocalDate day) {
    var capitals = new HashMap<String, Capital>();
    for (Balances.Row row : ledger.balances(day).rows()) {
      if (row.account() == Account.CAPITAL) {
        capitals.put(row.detail(), new Capital(row.credit(), row.debit()));
      }
    }
    for (Object[] row : reversals.ofCapital(day)) {
      capitals.computeIfPresent(
          (String) row[0], (code, capital) -> capital.without(fen(row[1]), fen(row[2])));
    }
    return capitals;
  }

  private static Money fen(Object sum) {
    return Money.ofFen(((Number) sum).longValue());
  }
}
