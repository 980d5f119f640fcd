package org.yuqiao.web.faces.funds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.fund.boundary.CapitalQueries;
import org.yuqiao.fund.boundary.ContributorView;
import org.yuqiao.fund.boundary.PayExpense;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.fund.boundary.RecordInterest;
import org.yuqiao.fund.boundary.RegisterSpecialAccount;
import org.yuqiao.fund.boundary.ReturnCapital;
import org.yuqiao.fund.boundary.ReverseFundFact;
import org.yuqiao.fund.boundary.SetRiskReserve;
import org.yuqiao.fund.boundary.TransferMoney;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.payment.boundary.ChooseChannel;

/** Hands what was typed to the verb it was typed for. */
@Dependent
class FundVerbs {

  @Inject RecordContribution recordContribution;
  @Inject ReturnCapital returnCapital;
  @Inject RecordInterest recordInterest;
  @Inject PayExpense payExpense;
  @Inject TransferMoney transferMoney;
  @Inject SetRiskReserve riskReserve;
  @Inject ReverseFundFact reverseFundFact;
  @Inject RegisterSpecialAccount registerSpecialAccount;
  @Inject ChooseChannel chooseChannel;
  @Inject CapitalQueries capital;

  Outcome<?> act(FundAct act, FundForm f, Change change) {
    return switch (act) {
      case CONTRIBUTION -> contribution(f, change);
      case CAPITAL_RETURN -> capitalReturn(f, change);
      case INTEREST -> interest(f, change);
      case EXPENSE -> expense(f, change);
      case TRANSFER -> transfer(f, change);
      case SET_ASIDE -> riskReserve.setAside(reserve(f), change);
      case RELEASE -> riskReserve.release(reserve(f), change);
      case REVERSAL -> reversal(f, change);
      case OPEN_ACCOUNT -> registerSpecialAccount.register(account(f));
      case CHANGE_ACCOUNT -> registerSpecialAccount.change(f.getAccount(), account(f));
      case CLOSE_ACCOUNT -> close(f);
      case CHOOSE_CHANNEL ->
          chooseChannel.choose(f.getAccount(), new ChooseChannel.Form(f.getChannel()), change);
    };
  }

  private Outcome<?> contribution(FundForm f, Change change) {
    return recordContribution.record(
        new RecordContribution.Form(
            f.getAmount(),
            f.getDay(),
            name(f.getContributor()),
            f.getDocument(),
            f.getContributor(),
            f.getAccount(),
            f.getReference()),
        change);
  }

  private Outcome<?> capitalReturn(FundForm f, Change change) {
    return returnCapital.prepare(
        new ReturnCapital.Form(
            f.getAmount(),
            f.getContributor(),
            f.getDocument(),
            f.getAccount(),
            f.getPayeeName(),
            f.getPayeeAccount(),
            f.getPayeeBank()),
        change);
  }

  private Outcome<?> interest(FundForm f, Change change) {
    return recordInterest.record(
        new RecordInterest.Form(f.getAmount(), f.getDay(), f.getAccount(), f.getReference()),
        change);
  }

  private Outcome<?> expense(FundForm f, Change change) {
    return payExpense.prepare(
        new PayExpense.Form(
            f.getAmount(),
            f.getPurpose(),
            f.getDocument(),
            f.getAccount(),
            f.getPayeeName(),
            f.getPayeeAccount(),
            f.getPayeeBank()),
        change);
  }

  private Outcome<?> transfer(FundForm f, Change change) {
    return transferMoney.prepare(
        new TransferMoney.Form(
            f.getAmount(), f.getFromAccount(), f.getToAccount(), f.getDocument()),
        change);
  }

  private Outcome<?> reversal(FundForm f, Change change) {
    return reverseFundFact.reverse(new ReverseFundFact.Form(f.getSeq(), f.getReason()), change);
  }

  private Outcome<?> close(FundForm f) {
    return registerSpecialAccount.close(
        f.getAccount(), new RegisterSpecialAccount.AccountClosingForm(f.getDay()));
  }

  private static SetRiskReserve.Form reserve(FundForm f) {
    return new SetRiskReserve.Form(f.getAmount(), f.getDocument());
  }

  private static RegisterSpecialAccount.Form account(FundForm f) {
    return new RegisterSpecialAccount.Form(
        f.getName(), f.getCustodian(), f.getNumber(), f.getDay());
  }

  private String name(String code) {
    return capital.asOf(java.time.LocalDate.of(9999, 12, 31)).stream()
        .filter(one -> one.code().equals(code))
        .map(ContributorView::name)
        .findFirst()
        .orElse(code);
  }
}
