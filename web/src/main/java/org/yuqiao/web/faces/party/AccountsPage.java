package org.yuqiao.web.faces.party;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.party.boundary.AccountQueries;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.party.boundary.DecideAccount;
import org.yuqiao.party.boundary.ProposeAccount;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.casefile.Spoken;

/** The white list of accounts that bridge money may go to, and its change by two people. */
@Named("accountsPage")
@ViewScoped
public class AccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;

  @Inject AccountQueries accounts;
  @Inject ProposeAccount propose;
  @Inject DecideAccount decide;
  @Inject BankQueries banks;
  @Inject CaseQueries cases;
  @Inject CurrentActor currentActor;

  private String code;
  private String bank;
  private String from;
  private String name;
  private String accountNumber;
  private ArrayList<Refusal> refusals = new ArrayList<>();

  private String act;
  private Long chosen;
  private String reason;
  private ArrayList<Refusal> decisionRefusals = new ArrayList<>();
  private transient Map<String, String> bankNames;

  /** Takes the borrower's name from the case one comes from. */
  public void load() {
    if (name == null && CaseNumber.isWellFormed(from)) {
      cases.find(new CaseNumber(from)).ifPresent(view -> name = view.borrower().name());
    }
  }

  /** Asks for the account to be listed. */
  public void ask() throws IOException {
    var outcome = propose.propose(bare(code), bare(name), bank, digits(accountNumber));
    AccountView account = outcome.fold(done -> done, this::refused);
    if (account != null) {
      Notices.done(Spoken.say("account.proposedDone", tail(account)));
      again();
    }
  }

  private AccountView refused(List<Refusal> reasons) {
    refusals = new ArrayList<>(reasons);
    return null;
  }

  /** Opens the confirmation of a decision: accept, decline or retire. */
  public void choose(String chosenAct, AccountView account) {
    act = chosenAct;
    chosen = account.id();
    reason = null;
    decisionRefusals.clear();
  }

  /** Carries the chosen decision out. */
  public void carryOut() throws IOException {
    if (chosen == null) {
      return;
    }
    Outcome<AccountView> outcome =
        switch (act) {
          case "accept" -> decide.accept(chosen);
          case "decline" -> decide.decline(chosen, reason);
          default -> decide.retire(chosen, reason);
        };
    AccountView account = outcome.fold(done -> done, this::decisionRefused);
    if (account != null) {
      chosen = null;
      Notices.done(
          Spoken.say("account.decidedDone", tail(account), account.accountName(), state(account)));
      again();
    }
  }

  private AccountView decisionRefused(List<Refusal> reasons) {
    decisionRefusals = new ArrayList<>(reasons);
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private void again() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/accounts.xhtml" + query());
  }

  private String query() {
    var parts = new ArrayList<String>();
    if (code != null) {
      parts.add("code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }
    if (CaseNumber.isWellFormed(from)) {
      parts.add("from=" + from);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  public AccountView getAccount() {
    return chosen == null ? null : accounts.byId(chosen).orElse(null);
  }

  public String getDecisionName() {
    return act == null ? "" : Spoken.say("account." + act);
  }

  public String getDecisionSays() {
    var account = getAccount();
    return account == null
        ? ""
        : Spoken.say(
            "account." + act + ".says", account.accountName(), bankName(account.bankCode()));
  }

  public boolean isReasoned() {
    return "decline".equals(act) || "retire".equals(act);
  }

  public List<AccountView> getWaiting() {
    return accounts.waiting();
  }

  /** The first accounts in use; the others are found by credit code. */
  public List<AccountView> getActive() {
    return accounts.active().stream().limit(MOST).toList();
  }

  public int getMost() {
    return MOST;
  }

  /** The accounts of the borrower asked for. */
  public List<AccountView> getOfBorrower() {
    return code == null ? List.of() : accounts.of(bare(code));
  }

  public List<BankView> getBanks() {
    return banks.all();
  }

  public String bankName(String bankCode) {
    if (bankNames == null) {
      bankNames = banks.all().stream().collect(Collectors.toMap(BankView::code, BankView::name));
    }
    return bankNames.getOrDefault(bankCode, bankCode);
  }

  /** Whether the reader may propose accounts. */
  public boolean isProposing() {
    return currentActor.get().is(Role.CLERK);
  }

  /** Whether the reader may decide on accounts. */
  public boolean isDeciding() {
    return currentActor.get().is(Role.REVIEWER);
  }

  /** Whether the reader proposed the account, and so leaves the decision to somebody else. */
  public boolean isOwn(AccountView account) {
    return account.proposedBy().equals(currentActor.get().username());
  }

  /** What is wrong with a field of the proposal, or null. */
  public String fault(String field) {
    String faults = faults(refusals, refusal -> field.equals(refusal.field()));
    return faults.isEmpty() ? null : faults;
  }

  private static String faults(List<Refusal> all, Function<Refusal, Boolean> about) {
    return all.stream().filter(about::apply).map(Spoken::refusal).collect(Collectors.joining(" "));
  }

  private static String state(AccountView account) {
    return Spoken.english() ? account.stateEn() : account.stateZh();
  }

  private static String tail(AccountView account) {
    String number = account.accountNumber();
    return number.substring(Math.max(0, number.length() - 4));
  }

  private static String bare(String typed) {
    return typed == null ? null : typed.strip();
  }

  /** Accounts are typed with blanks between their groups. */
  private static String digits(String typed) {
    return typed == null ? null : typed.replaceAll("[\\s-]", "");
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public List<Refusal> getDecisionRefusals() {
    return decisionRefusals;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAccountNumber() {
    return accountNumber;
  }

  public void setAccountNumber(String accountNumber) {
    this.accountNumber = accountNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
