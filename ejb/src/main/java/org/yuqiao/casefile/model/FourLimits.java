package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.policy.model.PolicyEdition;

/**
 * The four limits of a bridge, all of which bind (四项限额).
 *
 * @param typeCap cap of the borrower's type (L-1)
 * @param ceiling the policy's ceiling (P6-3)
 * @param share share of the maturing principal, rounded down to the fen (L-2)
 * @param confirmed the confirmed renewal, or null before the bank has confirmed (L-3)
 */
@Embeddable
public record FourLimits(
    @Column(name = "limit_type_cap_fen") Money typeCap,
    @Column(name = "limit_ceiling_fen") Money ceiling,
    @Column(name = "limit_share_fen") Money share,
    @Column(name = "limit_confirmed_fen") Money confirmed) {

  public static FourLimits of(
      PolicyEdition edition, Borrower borrower, Money principal, Money confirmed) {
    return new FourLimits(
        edition.capOf(borrower.capClass()),
        edition.ceiling(),
        edition.shareOf(principal),
        confirmed);
  }

  /** The amount that may be bridged. */
  public Money least() {
    Money least = typeCap.min(ceiling).min(share);
    return confirmed == null ? least : least.min(confirmed);
  }
}
