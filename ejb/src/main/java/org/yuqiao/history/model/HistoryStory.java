package org.yuqiao.history.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.Application;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.Confirmation;
import org.yuqiao.casefile.model.Decision;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.casefile.model.FourLimits;
import org.yuqiao.casefile.model.OldLoan;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.casefile.model.Returns;
import org.yuqiao.document.model.DocumentKind;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.PolicyEdition;

/**
 * All that happened to a past case, told from its row: each fact with the day it counts for. Where
 * the file is silent the fact says 历史导入 and names file and row; nobody is made to have done what
 * the file does not say he did.
 */
public final class HistoryStory {

  /** A fact and the day it counts for. */
  public record Dated(CaseEvent event, LocalDate day) {}

  /**
   * What the story is told by.
   *
   * @param lender code of the bank whose loan fell due
   * @param renewer code of the bank that granted the new loan
   * @param account the number under which the borrower's account stands
   * @param editions the edition in force on a day
   * @param source file and row
   */
  public record Setting(
      String lender,
      String renewer,
      String account,
      WorkingCalendar calendar,
      Function<LocalDate, PolicyEdition> editions,
      String source) {

    String note() {
      return "历史导入（" + source + "）";
    }
  }

  private final HistoryCase row;
  private final Setting setting;
  private final BridgeCase file;
  private final Stamp stamp;
  private final List<Dated> facts = new ArrayList<>();

  private HistoryStory(HistoryCase row, Setting setting, BridgeCase file, Stamp stamp) {
    this.row = row;
    this.setting = setting;
    this.file = file;
    this.stamp = stamp;
  }

  /**
   * Tells a row that satisfies the rules.
   *
   * @param file a case without facts, which takes them in
   * @param stamp who imports, and when
   */
  public static List<Dated> tell(HistoryCase row, Setting setting, BridgeCase file, Stamp stamp) {
    var story = new HistoryStory(row, setting, file, stamp);
    story.apply();
    story.draw();
    story.giveBack();
    story.charge();
    return List.copyOf(story.facts);
  }

  private void apply() {
    on(
        row.appliedOn(),
        new ApplicationDrafted(application()),
        new ApplicationSubmitted(),
        new ApplicationAccepted());
    on(row.confirmedOn(), new RenewalConfirmed(confirmation()));
  }

  private void draw() {
    var edition = setting.editions().apply(row.drawnOn());
    var limits = FourLimits.of(edition, row.borrower(), row.oldPrincipal(), row.confirmed());
    var decision = new Decision(row.requested(), limits, edition.id(), setting.note());
    var due =
        setting
            .calendar()
            .dueDate(row.drawnOn(), edition.termWorkingDays(), edition.countDrawdownDay());
    on(
        row.drawnOn(),
        new ApplicationReviewed(setting.note()),
        new ApplicationApproved(decision),
        new AgreementSigned(setting.note(), row.drawnOn()),
        new OwnMoneyProven(row.oldPrincipal().minus(row.requested()), setting.note()),
        new PaymentPrepared(row.requested(), setting.account(), row.borrower().name(), null),
        new FundsDrawn(
            row.requested(),
            row.drawnOn(),
            due.dueOn(),
            due.provisional(),
            due.notices(),
            setting.note(),
            null));
  }

  private void giveBack() {
    if (row.repaidOn().isAfter(file.dueOn())) {
      on(file.dueOn(), new MarkedOverdue(file.dueOn(), row.requested()));
    }
    on(
        row.repaidOn(),
        new OldLoanSettled(row.repaidOn(), setting.note()),
        new RenewalGranted(row.newContract(), setting.note(), row.confirmed(), row.repaidOn()),
        new RepaymentReceived(
            row.requested(), row.repaidOn(), setting.note(), RepaymentSource.NEW_LOAN, null),
        new LoanRepaid(row.repaidOn()));
  }

  private void charge() {
    var reckoning =
        FeeReckoning.of(
            Drawing.of(file),
            Returns.inOne(row.repaidOn()),
            FeeRules.of(setting.calendar(), setting.editions(), row.drawnOn()));
    on(row.repaidOn(), FeeCharging.events(reckoning, Money.ZERO).toArray(CaseEvent[]::new));
    Money payable = FeeCharging.unpaid(file);
    if (payable.isPositive()) {
      on(
          row.repaidOn(),
          new FeePaid(payable, row.repaidOn(), setting.note(), null),
          new FeeSettled());
    }
    var papers =
        Arrays.stream(DocumentKind.values())
            .filter(DocumentKind::required)
            .map(kind -> kind.label().zh())
            .toList();
    on(row.repaidOn(), new CaseClosed(papers, setting.note() + "，纸质资料未随文件导入"));
  }

  private Application application() {
    return new Application(
        row.borrower(),
        new OldLoan(setting.lender(), row.oldContract(), row.oldPrincipal(), row.maturesOn()),
        row.requested(),
        setting.renewer(),
        setting.note() + "，文件未载明还款困难情况",
        null,
        null);
  }

  private Confirmation confirmation() {
    var lastDay =
        row.confirmedOn().plusDays(setting.editions().apply(row.drawnOn()).confirmationValidDays());
    return new Confirmation(
        row.confirmed(),
        setting.note(),
        row.confirmedOn(),
        lastDay.isBefore(row.drawnOn()) ? row.drawnOn() : lastDay,
        setting.note(),
        null);
  }

  private void on(LocalDate day, CaseEvent... events) {
    for (CaseEvent event : events) {
      file.apply(event, new Stamp(stamp.actor(), day, stamp.recordedAt()));
      facts.add(new Dated(event, day));
    }
  }
}
