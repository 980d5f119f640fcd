package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Money;

/**
 * The borrower's money that the fund holds for the fee.
 *
 * @param prepaid in advance, not yet set off (预收)
 * @param refundDue owed back to the borrower (应退)
 * @param paid what has settled the fee (实收)
 */
public record FeeMoney(Money prepaid, Money refundDue, Money paid) {

  public static FeeMoney of(BridgeCase file) {
    return new FeeMoney(file.feePrepaid(), file.feeRefundDue(), file.feePaid());
  }

  /** What is left where a receipt turns out never to have come. */
  public FeeMoney without(Money receipt) {
    var fromPrepaid = prepaid.min(receipt);
    var fromRefund = refundDue.min(receipt.minus(fromPrepaid));
    return new FeeMoney(
        prepaid.minus(fromPrepaid),
        refundDue.minus(fromRefund),
        paid.minus(receipt.minus(fromPrepaid).minus(fromRefund)));
  }
}
