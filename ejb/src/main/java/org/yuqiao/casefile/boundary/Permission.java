package org.yuqiao.casefile.boundary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Refusal;

/** Who may do what to which case: role, bank, procedure and separation of duties. */
final class Permission {

  private static final Set<CaseVerb> OF_ANOTHER_THAN_THE_PROPOSER =
      EnumSet.of(CaseVerb.RECORD_COMPENSATION, CaseVerb.WRITE_OFF, CaseVerb.REJECT_PROPOSAL);

  private Permission() {}

  /** Whether a case may be seen: a bank sees only the cases it lends or renews in (B-1). */
  static boolean sees(Actor actor, BridgeCase file) {
    return !actor.isBank()
        || file.oldLoan().bankCode().equals(actor.bankCode())
        || file.renewingBank().equals(actor.bankCode());
  }

  /** Every reason against a verb that does not depend on what is entered. */
  static List<Refusal> refusals(CaseVerb verb, BridgeCase file, Actor actor) {
    var refusals = new ArrayList<Refusal>();
    if (!verb.belongsTo(actor)) {
      refusals.add(DeskRefusals.wrongRole(verb));
    }
    if (actor.isBank() && !banksFor(verb, file).contains(actor.bankCode())) {
      refusals.add(DeskRefusals.otherBank(verb));
    }
    if (!verb.possible(file)) {
      refusals.add(
          verb == CaseVerb.CLOSE && file.owesRefund()
              ? DeskRefusals.refundOwed(file)
              : DeskRefusals.wrongState(verb, file));
      return refusals;
    }
    var duty = verb.duty(file);
    if (duty != null) {
      duty.conflictFor(file, actor.username())
          .ifPresent(done -> refusals.add(DeskRefusals.separation(done, duty)));
    }
    if (OF_ANOTHER_THAN_THE_PROPOSER.contains(verb)
        && file.proposal().proposedBy().equals(actor.username())) {
      refusals.add(DeskRefusals.sameProposer());
    }
    if (verb == CaseVerb.RELEASE_REFUND && file.refund().preparedBy().equals(actor.username())) {
      refusals.add(DeskRefusals.samePreparer());
    }
    return refusals;
  }

  private static Set<String> banksFor(CaseVerb verb, BridgeCase file) {
    String lender = file.oldLoan().bankCode();
    return switch (verb) {
      case REPORT_SETTLEMENT, PROVE_OWN_MONEY -> Set.of(lender);
      case FILE_DOCUMENT -> Stream.of(lender, file.renewingBank()).collect(Collectors.toSet());
      default -> Set.of(file.renewingBank());
    };
  }
}
