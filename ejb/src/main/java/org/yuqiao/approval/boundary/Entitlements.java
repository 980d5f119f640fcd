package org.yuqiao.approval.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.approval.model.Entitlement;
import org.yuqiao.casefile.boundary.DistrictUse;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.policy.model.PolicyEdition;

/** Which districts have capital in the pool, and what their borrowers may hold by it. */
@Dependent
public class Entitlements {

  @Inject ContributorQueries contributors;
  @Inject DistrictUse use;
  @Inject Ledger ledger;

  /** A district's entitlement; empty where nothing limits its borrowers. */
  public Optional<Entitlement> of(String district, PolicyEdition edition) {
    if (edition.fund().entitlementMultiple() == null) {
      return Optional.empty();
    }
    return contributors
        .named(district)
        .flatMap(contributor -> edition.fund().entitlementOf(capital().apply(contributor)))
        .map(limit -> new Entitlement(district, limit, use.now(district)));
  }

  /** The names of the districts with capital in the pool. */
  public Set<String> contributingDistricts() {
    var capital = capital();
    return contributors.all().stream()
        .filter(one -> !one.isCity() && capital.apply(one).isPositive())
        .map(Contributor::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Function<Contributor, Money> capital() {
    var booked = ledger.balancesOf(Account.CAPITAL);
    return contributor -> Money.ZERO.minus(booked.getOrDefault(contributor.code(), Money.ZERO));
  }
}
