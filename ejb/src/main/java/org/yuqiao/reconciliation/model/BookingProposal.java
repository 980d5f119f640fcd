package org.yuqiao.reconciliation.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * What a line without an entry seems to be, for a person to book with one click.
 *
 * @param caseNumber the case, or null where it is none's
 * @param principal what of it is principal, or null
 * @param fee what of it is the fee, or null
 * @param source where the principal came from, or null
 * @param why the reason; its code is CASE, INTEREST or CHARGE
 */
public record BookingProposal(
    String caseNumber, Money principal, Money fee, RepaymentSource source, Label why) {

  private static final Pattern INTEREST = Pattern.compile("结息|利息|(?i:\\binterest\\b)");
  private static final Pattern CHARGE =
      Pattern.compile("手续费|工本费|管理费|汇划费|(?i:\\b(bank )?charges?\\b)");

  /** What a receipt of an amount that names a case is for it; empty where it fits nothing. */
  public static Optional<BookingProposal> of(BridgeCase file, Money amount, Label how) {
    Money principal = file.outstanding();
    Money fee = file.feeDue() == null ? Money.ZERO : FeeCharging.unpaid(file);
    if (principal.isPositive() && amount.equals(principal)) {
      return repays(file, principal, null, says(how, "等于未还本金", "is the outstanding principal"));
    } else if (fee.isPositive() && amount.equals(fee)) {
      var why = says(how, "等于未缴占用费", "is the unpaid fee");
      return Optional.of(new BookingProposal(file.number().value(), null, fee, null, why));
    } else if (principal.isPositive() && fee.isPositive() && amount.equals(principal.plus(fee))) {
      return repays(file, principal, fee, says(how, "等于未还本金与未缴占用费之和", "is principal and fee"));
    }
    return principal.isMoreThan(amount)
        ? repays(file, amount, null, says(how, "少于未还本金，为部分归还", "is part of the principal"))
        : Optional.empty();
  }

  /** What a line is by its words alone: interest that came in, or a charge that went out. */
  public static Optional<BookingProposal> byWords(OpenLine line) {
    var text = line.text() == null ? "" : line.text();
    boolean says = (line.inward() ? INTEREST : CHARGE).matcher(text).find();
    var why =
        line.inward()
            ? new Label("INTEREST", "摘要写明为利息：" + text, "The text says interest: " + text)
            : new Label("CHARGE", "摘要写明为银行收费：" + text, "The text says a bank's charge: " + text);
    return says ? Optional.of(new BookingProposal(null, null, null, null, why)) : Optional.empty();
  }

  private static Optional<BookingProposal> repays(
      BridgeCase file, Money principal, Money fee, Label why) {
    var source = file.renewedOn() == null ? RepaymentSource.OWN_MONEY : RepaymentSource.NEW_LOAN;
    return Optional.of(new BookingProposal(file.number().value(), principal, fee, source, why));
  }

  private static Label says(Label how, String zh, String en) {
    return new Label("CASE", how.zh() + "，金额" + zh, how.en() + "; the amount " + en);
  }
}
