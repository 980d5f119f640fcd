package org.yuqiao.fund.boundary;

import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * A payment of the fund that was asked for: an instruction that another person releases.
 *
 * @param number the instruction's number
 * @param fundAccount the special account the money is held in
 */
public record FundPaymentReceipt(String number, Label status, Money amount, String fundAccount) {}
