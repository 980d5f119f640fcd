package org.yuqiao.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseView.LimitsView;
import org.yuqiao.casefile.model.Application;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.PolicyEdition;

/** What a form that is still being filled in would come to: its size class and its limits. */
@Stateless
@RolesAllowed("clerk")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TryApplication {

  @Inject PolicyQueries policies;
  @Inject Today today;

  /**
   * What follows from what is known so far; the rest is null.
   *
   * @param ownMoney principal less the amount applied for
   */
  public record Prospect(Label sizeClass, LimitsView limits, Money ownMoney) {}

  public Prospect prospect(ApplicationForm form) {
    var application = Intake.read(form);
    var size = application.borrower().sizeClass();
    return new Prospect(
        size.map(s -> new Label(s.name(), s.zh(), s.en())).orElse(null),
        limits(application, policies.inForceOn(today.date())),
        ownMoney(application));
  }

  private static LimitsView limits(Application application, PolicyEdition edition) {
    var borrower = application.borrower();
    var principal = application.oldLoan().principal();
    Money cap = borrower.kind() == null ? null : edition.capOf(borrower.capClass());
    Money share = principal == null || !principal.isPositive() ? null : edition.shareOf(principal);
    Money least =
        Stream.of(cap, edition.ceiling(), share)
            .filter(Objects::nonNull)
            .min(Money::compareTo)
            .orElseThrow();
    return new LimitsView(
        cap,
        edition.ceiling(),
        share,
        edition.shareOfPrincipal().movePointRight(2).stripTrailingZeros().toPlainString(),
        null,
        least,
        binding(least, cap, share).id());
  }

  private static Clause binding(Money least, Money cap, Money share) {
    if (least.equals(share)) {
      return Clause.SHARE;
    }
    return least.equals(cap) ? Clause.TYPE_CAP : Clause.CEILING;
  }

  private static Money ownMoney(Application application) {
    Money principal = application.oldLoan().principal();
    Money requested = application.requested();
    boolean known = principal != null && requested != null && !requested.isMoreThan(principal);
    return known ? principal.minus(requested) : null;
  }
}
