package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RecoveryProposed;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.RecoveryKind;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.recovery.model.RecoveryRules;

/** Proposes a compensation or a write-off, which another person decides (申请代偿, 申请核销). */
@Stateless
@RolesAllowed("treasurer")
public class ProposeRecovery {

  @Inject CaseDesk desk;

  /** What is entered for a compensation. */
  public record Compensation(Money amount, String payer, String documentNumber) {}

  /** What is entered for a write-off: always everything that is still missing. */
  public record WriteOff(String documentNumber) {}

  public Outcome<CaseReceipt> compensation(CaseNumber number, Compensation form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.PROPOSE_COMPENSATION,
            facts ->
                Entries.check()
                    .amount("amount", form.amount())
                    .text("payer", form.payer())
                    .text("documentNumber", form.documentNumber())
                    .also(() -> RecoveryRules.againstCompensation(facts.file(), form.amount()))
                    .refusals(),
            facts ->
                new RecoveryProposed(
                    RecoveryKind.COMPENSATION,
                    form.amount(),
                    form.documentNumber(),
                    form.payer())));
  }

  public Outcome<CaseReceipt> writeOff(CaseNumber number, WriteOff form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.PROPOSE_WRITE_OFF,
            facts ->
                Entries.check()
                    .text("documentNumber", form.documentNumber())
                    .also(() -> RecoveryRules.againstWriteOffProposal(facts.file()))
                    .refusals(),
            facts ->
                new RecoveryProposed(
                    RecoveryKind.WRITE_OFF,
                    facts.file().netOutstanding(),
                    form.documentNumber(),
                    null)));
  }
}
