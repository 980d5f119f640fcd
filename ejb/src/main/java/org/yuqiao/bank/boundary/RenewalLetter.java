package org.yuqiao.bank.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.Confirmation;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/**
 * The bank's renewal letter (续贷承诺函) as it is entered.
 *
 * @param confirmedOn day of the letter; not after today, not before the application
 * @param validUntil last day it binds; null for the edition's days
 */
public record RenewalLetter(
    Money amount,
    String letterNumber,
    LocalDate confirmedOn,
    LocalDate validUntil,
    String signatory,
    String conditions) {

  static List<Refusal> refusals(RenewalLetter letter, CaseFacts facts) {
    var entries =
        Entries.check()
            .amount("amount", letter.amount())
            .text("letterNumber", letter.letterNumber())
            .day("confirmedOn", letter.confirmedOn(), facts.file().appliedOn(), facts.today())
            .text("signatory", letter.signatory())
            .optionalText("conditions", letter.conditions());
    return letter.validUntil() == null
        ? entries.refusals()
        : entries.day("validUntil", letter.validUntil(), facts.today(), null).refusals();
  }

  Confirmation confirmation(CaseFacts facts) {
    var lastDay =
        validUntil == null
            ? confirmedOn.plusDays(facts.edition().confirmationValidDays())
            : validUntil;
    return new Confirmation(amount, letterNumber, confirmedOn, lastDay, signatory, conditions);
  }
}
