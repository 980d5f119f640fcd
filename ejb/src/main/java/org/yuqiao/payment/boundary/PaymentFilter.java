package org.yuqiao.payment.boundary;

import java.util.Set;

/**
 * Which instructions a list shows; null or empty leaves a property open.
 *
 * @param text part of a payee's name, or the beginning of an instruction's, case's, account's or
 *     bank's number
 * @param statuses codes of states
 * @param purpose code of a purpose
 * @param fundAccount code of a special account
 * @param contradicted only those whose contradiction waits for a person
 */
public record PaymentFilter(
    String text, Set<String> statuses, String purpose, String fundAccount, boolean contradicted) {

  public static PaymentFilter all() {
    return new PaymentFilter(null, Set.of(), null, null, false);
  }
}
