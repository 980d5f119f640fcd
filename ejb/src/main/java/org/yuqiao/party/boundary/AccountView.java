package org.yuqiao.party.boundary;

import java.time.Instant;
import org.yuqiao.party.model.BorrowerAccount;

/**
 * An account of the white list as pages and API show it.
 *
 * @param state PROPOSED, ACTIVE or RETIRED
 * @param decidedBy who let it in or refused it, or null
 * @param retiredBy who took it off the list or refused it, or null
 * @param retireNote why, or null
 */
public record AccountView(
    long id,
    String creditCode,
    String accountName,
    String bankCode,
    String accountNumber,
    String state,
    String stateZh,
    String stateEn,
    String proposedBy,
    Instant proposedAt,
    String decidedBy,
    Instant decidedAt,
    String retiredBy,
    Instant retiredAt,
    String retireNote) {

  static AccountView of(BorrowerAccount account) {
    return new AccountView(
        account.id(),
        account.creditCode(),
        account.accountName(),
        account.bankCode(),
        account.accountNumber(),
        account.state().name(),
        account.state().zh(),
        account.state().en(),
        account.proposedBy(),
        account.proposedAt(),
        account.decidedBy(),
        account.decidedAt(),
        account.retiredBy(),
        account.retiredAt(),
        account.retireNote());
  }
}
