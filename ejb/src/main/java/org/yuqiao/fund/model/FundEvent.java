package org.yuqiao.fund.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/** What can happen to the fund beside its cases. */
public sealed interface FundEvent {

  /** The chain and the journal subject of the fund's own facts. */
  String CHAIN = "FUND";

  /** 出资到账: a contributor's payment into the special account. */
  record ContributionReceived(
      Money amount, LocalDate receivedOn, String contributor, String documentNumber)
      implements FundEvent {}
}
