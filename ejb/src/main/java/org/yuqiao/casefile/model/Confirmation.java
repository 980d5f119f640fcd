package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * The renewing bank's written promise of a new loan (续贷确认).
 *
 * @param letterNumber number of the sealed letter
 * @param validUntil the last day it binds
 * @param signatory who signed for the bank
 * @param conditions conditions the bank names, or null
 */
@Embeddable
public record Confirmation(
    @Column(name = "confirmed_fen") Money amount,
    @Column(name = "confirm_letter") String letterNumber,
    @Column(name = "confirmed_on") LocalDate confirmedOn,
    @Column(name = "confirm_valid_until") LocalDate validUntil,
    @Column(name = "confirm_signatory") String signatory,
    @Column(name = "confirm_conditions") String conditions) {

  /** No conditions are null: a database may keep an empty text as none at all. */
  public Confirmation {
    conditions = conditions == null || conditions.isBlank() ? null : conditions;
  }
}
