package org.yuqiao.web.faces.funds;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.fund.boundary.CapitalQueries;
import org.yuqiao.fund.boundary.ContributorView;
import org.yuqiao.fund.boundary.FundPaymentReceipt;
import org.yuqiao.fund.boundary.SpecialAccountQueries;
import org.yuqiao.fund.boundary.SpecialAccountReceipt;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.boundary.ChannelView;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.web.faces.Fmt;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.RequestKeys;

/** The one dialog in which something of the fund is entered. */
@Named("fundEntry")
@ViewScoped
public class FundEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient FundVerbs verbs;
  @Inject private transient SpecialAccountQueries accounts;
  @Inject private transient CapitalQueries capital;
  @Inject private transient PaymentQueries payments;
  @Inject private transient Today today;
  @Inject private RequestKeys keys;

  private FundAct act;
  private FundForm form = new FundForm();
  private ArrayList<Refusal> refusals = new ArrayList<>();

  /** Opens the dialog for an act on nothing that is there yet. */
  public void open(String chosen) {
    act = FundAct.valueOf(chosen);
    form = new FundForm();
    form.setDay(today.date());
    refusals.clear();
    if (act == FundAct.TRANSFER) {
      accounts.open().stream().skip(1).findFirst().ifPresent(to -> form.setToAccount(to.code()));
    }
  }

  /** Opens the dialog for an act on a special account. */
  public void openFor(String chosen, String code) {
    open(chosen);
    form.setAccount(code);
    form.setFromAccount(code);
    accounts.open().stream()
        .filter(account -> account.code().equals(code))
        .findFirst()
        .ifPresent(form::take);
  }

  /** Opens the choice of a special account's channel, at the one it has. */
  public void openChannel(String code) {
    openFor(FundAct.CHOOSE_CHANNEL.name(), code);
    form.setTold(code);
    payments.channels().stream()
        .filter(one -> one.fundAccount().equals(code))
        .findFirst()
        .ifPresent(one -> form.setChannel(one.channel().code()));
  }

  /** Opens the dialog for an act by a contributor. */
  public void openBy(String chosen, String contributor) {
    open(chosen);
    form.setContributor(contributor);
  }

  /** Opens the reversal of a fact. */
  public void reverse(long seq, String told) {
    open(FundAct.REVERSAL.name());
    form.setSeq(seq);
    form.setTold(told);
  }

  /** Does what was entered, and stays here with it where it is refused. */
  public void carryOut() throws IOException {
    if (act == null) {
      return;
    }
    var change = new Change(keys.forAsking(act, form.asked()), null);
    String told = told(verbs.act(act, form, change));
    keys.renew();
    if (told != null) {
      act = null;
      Notices.done(told);
      again();
    }
  }

  private String told(Outcome<?> outcome) {
    return outcome.fold(FundEntry::done, this::refused);
  }

  private static String done(Object answer) {
    if (answer instanceof CaseReceipt receipt) {
      var fact = receipt.facts().get(0);
      return Fmt.either(fact.zh(), fact.en());
    }
    if (answer instanceof FundPaymentReceipt payment) {
      return FundWords.say("done.payment", payment.number(), payment.amount().grouped());
    }
    if (answer instanceof ChannelView chosen) {
      return FundWords.say("done.channel", chosen.fundAccount(), Fmt.label(chosen.channel()));
    }
    var account = (SpecialAccountReceipt) answer;
    return FundWords.say(
        account.open() ? "done.account" : "done.closed", account.code(), account.name());
  }

  private String refused(List<Refusal> why) {
    refusals = new ArrayList<>(why);
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private void again() throws IOException {
    var context = FacesContext.getCurrentInstance();
    var external = context.getExternalContext();
    external.redirect(external.getRequestContextPath() + context.getViewRoot().getViewId());
  }

  public FundAct getAct() {
    return act;
  }

  public boolean asks(String entry) {
    return act != null && act.asks(entry);
  }

  public String getTitle() {
    return act == null ? "" : FundWords.say(act.word());
  }

  public String getSays() {
    return act == null ? "" : FundWords.say(act.word() + ".says", form.getTold());
  }

  public String getVerb() {
    return act == null ? "" : FundWords.say(act.word() + ".do");
  }

  public FundForm getForm() {
    return form;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  /** Why an entry was refused, by the names it goes by, or nothing. */
  public String fault(String names) {
    var entry = List.of(names.split(" "));
    return refusals.stream()
        .filter(refusal -> refusal.field() != null && entry.contains(refusal.field()))
        .map(Fmt::message)
        .collect(Collectors.joining(" "));
  }

  public Money getAmount() {
    return form.getAmount();
  }

  /** The accounts that money may go to or leave. */
  public List<SpecialAccountReceipt> getAccounts() {
    return accounts.open();
  }

  /** Who may pay in; of those who have capital where some is to be given back. */
  public List<ContributorView> getContributors() {
    return capital.asOf(LocalDate.of(9999, 12, 31)).stream()
        .filter(one -> act != FundAct.CAPITAL_RETURN || one.capital().isPositive())
        .toList();
  }
}
