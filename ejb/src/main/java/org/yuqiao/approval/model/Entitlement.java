package org.yuqiao.approval.model;

import org.yuqiao.kernel.Money;

/**
 * What the borrowers of a district with capital in the pool may hold (区县支持额度).
 *
 * @param limit the multiple of the district's capital
 * @param used principal out and money promised to borrowers of the district
 */
public record Entitlement(String district, Money limit, Money used) {

  /** What may still be promised; negative where capital was given back meanwhile. */
  public Money left() {
    return limit.minus(used);
  }
}
