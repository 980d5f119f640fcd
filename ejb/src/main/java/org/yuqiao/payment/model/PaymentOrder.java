package org.yuqiao.payment.model;

import org.yuqiao.kernel.Money;

/**
 * What is asked for when an instruction is prepared.
 *
 * @param subject the case's number, or {@code FUND}
 * @param occasion what tells apart instructions of one subject that may stand side by side, such as
 *     the number of a decision; null for a case, which has one at a time
 * @param fundAccount the special account the money leaves
 * @param remittance the words the payee reads, or null
 */
public record PaymentOrder(
    String subject,
    PaymentPurpose purpose,
    String occasion,
    String fundAccount,
    Payee payee,
    Money amount,
    String remittance) {

  /** A case's drawdown. */
  public static PaymentOrder draw(String subject, String fundAccount, Payee payee, Money amount) {
    return new PaymentOrder(
        subject, PaymentPurpose.DRAW, null, fundAccount, payee, amount, "转贷应急周转资金 " + subject);
  }

  /** What no two live instructions share; the database refuses the second. */
  public String liveKey() {
    return occasion == null ? subject : subject + "|" + purpose + "|" + occasion;
  }
}
