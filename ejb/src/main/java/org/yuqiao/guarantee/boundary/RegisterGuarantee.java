package org.yuqiao.guarantee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.GuaranteeRegistered;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;

/** Registers a guarantee beside the closed loop (登记担保); no rule of the fund requires one. */
@Stateless
@RolesAllowed("clerk")
public class RegisterGuarantee {

  @Inject CaseDesk desk;

  /** What is entered; the form is the kind of guarantee, for example 连带责任保证. */
  public record Form(String form, String guarantor, Money amount, String documentNumber) {}

  public Outcome<CaseReceipt> register(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.GUARANTEE,
            facts ->
                Entries.check()
                    .text("form", form.form())
                    .text("guarantor", form.guarantor())
                    .amount("amount", form.amount())
                    .text("documentNumber", form.documentNumber())
                    .refusals(),
            facts ->
                new GuaranteeRegistered(
                    form.form(), form.guarantor(), form.amount(), form.documentNumber())));
  }
}
