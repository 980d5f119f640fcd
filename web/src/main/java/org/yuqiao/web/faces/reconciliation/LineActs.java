package org.yuqiao.web.faces.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.reconciliation.boundary.BookLine;
import org.yuqiao.reconciliation.boundary.ConfirmPayment;
import org.yuqiao.reconciliation.boundary.ExplainLine;
import org.yuqiao.reconciliation.boundary.HoldInSuspense;
import org.yuqiao.reconciliation.boundary.LineReceipt;
import org.yuqiao.reconciliation.boundary.MatchLine;

/** Carries an act on a bank line out by its verb. */
@Dependent
class LineActs {

  @Inject MatchLine matchLine;
  @Inject BookLine bookLine;
  @Inject ConfirmPayment confirmPayment;
  @Inject HoldInSuspense suspense;
  @Inject ExplainLine explainLine;

  Outcome<Object> carryOut(LineAct act, Change change) {
    return carriedOut(act, change).fold(Outcome::done, Outcome::refused);
  }

  private Outcome<?> carriedOut(LineAct act, Change change) {
    long line = act.getLine();
    return switch (act.getName()) {
      case "undo" -> matchLine.undo(line, new MatchLine.UndoForm(act.getReason()), change);
      case "suspense" -> suspense.take(line, owner(act), change);
      case "assign" -> suspense.assign(line, owner(act), change);
      case "giveBack" -> suspense.giveBack(line, returned(act), change);
      case "takeOut" ->
          suspense.takeOut(line, new HoldInSuspense.MistakeForm(act.getReason()), change);
      case "explain" ->
          explainLine.line(line, new ExplainLine.Form(act.getReason(), act.getDay()), change);
      case "withdraw" -> explainLine.withdrawLine(line, change);
      default -> bookLine.book(line, booking(act), change);
    };
  }

  Outcome<LineReceipt> match(long line, MatchLine.Form form, Change change) {
    return matchLine.match(line, form, change);
  }

  Outcome<LineReceipt> book(long line, BookLine.Form form, Change change) {
    return bookLine.book(line, form, change);
  }

  Outcome<LineReceipt> confirm(long line, ConfirmPayment.Form form, Change change) {
    return confirmPayment.confirm(line, form, change);
  }

  private static HoldInSuspense.OwnerForm owner(LineAct act) {
    return new HoldInSuspense.OwnerForm(act.getOwner(), act.getReason());
  }

  private static HoldInSuspense.ReturnForm returned(LineAct act) {
    return new HoldInSuspense.ReturnForm(act.getDay(), act.getNumber(), act.getReason());
  }

  private static BookLine.Form booking(LineAct act) {
    boolean ofCase = "CASE".equals(act.getKind());
    return new BookLine.Form(
        act.getKind(),
        ofCase ? act.getCaseNumber() : null,
        ofCase ? act.getPrincipal() : null,
        ofCase ? act.getFee() : null,
        ofCase ? act.getSource() : null,
        "CONTRIBUTION".equals(act.getKind()) ? act.getCaseNumber() : null,
        act.getNumber());
  }
}
