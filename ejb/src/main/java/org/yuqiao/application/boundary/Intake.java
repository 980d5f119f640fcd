package org.yuqiao.application.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.application.model.ApplicationRules;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.model.Application;
import org.yuqiao.casefile.model.OldLoan;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;

/** How the verbs of intake read a form and what they judge it by. */
@Dependent
class Intake {

  @Inject BankQueries banks;
  @Inject CaseFiles cases;

  List<Refusal> againstDraft(ApplicationForm form, CaseFacts facts) {
    return ApplicationRules.againstDraft(judged(read(form), facts));
  }

  List<Refusal> againstSubmission(CaseFacts facts) {
    var file = facts.file();
    var application =
        new Application(
            file.borrower(),
            file.oldLoan(),
            file.requested(),
            file.renewingBank(),
            file.difficulty(),
            file.contactName(),
            file.contactPhone());
    return ApplicationRules.againstSubmission(judged(application, facts));
  }

  private ApplicationRules.Facts judged(Application application, CaseFacts facts) {
    String except = facts.file() == null ? "" : facts.file().number().value();
    return new ApplicationRules.Facts(
        application,
        facts.edition(),
        facts.today(),
        banks.isPartnerOn(application.oldLoan().bankCode(), facts.today()),
        banks.isPartnerOn(application.renewingBank(), facts.today()),
        cases.holdsOldLoan(application.oldLoan().key(), except));
  }

  static Application read(ApplicationForm form) {
    return new Application(
        new Borrower(
            trim(form.borrowerName()),
            trim(form.creditCode()),
            BorrowerKind.ofCode(form.kind()).orElse(null),
            form.sector(),
            form.staff() == null ? -1 : form.staff(),
            form.revenue(),
            form.assets(),
            Boolean.TRUE.equals(form.specialised()),
            Boolean.TRUE.equals(form.doubleHundred()),
            form.district()),
        new OldLoan(
            String.valueOf(form.lenderBank()),
            trim(form.oldContract()),
            form.oldPrincipal(),
            form.oldMaturesOn()),
        form.requested(),
        String.valueOf(form.renewingBank()),
        trim(form.difficulty()),
        trim(form.contactName()),
        trim(form.contactPhone()));
  }

  private static String trim(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
