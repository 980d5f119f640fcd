package org.yuqiao.web.faces.casefile;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.DueDateView;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.AccountQueries;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.party.boundary.ReferenceQueries;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.web.faces.RequestKeys;

/**
 * The confirmation of one act: what will happen in words, the amount in figures and capitals, the
 * account, the clause, and the verb's own entries, kept until the act is done or given up.
 */
@Named("act")
@ViewScoped
public class ActDialog implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String STALE = "stale-revision";
  private static final String PREPARED = "PREPARED";
  private static final String FORM_OF_DATA = "D-1";

  private static final Set<String> PAYS = Set.of("release-payment", "draw");

  @Inject ActCatalogue catalogue;
  @Inject CaseQueries cases;
  @Inject AccountQueries accounts;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject ReferenceQueries references;
  @Inject PaymentQueries payments;
  @Inject RequestKeys keys;

  private transient CaseView view;
  private transient CaseView.ActionView action;
  private String verb;
  private List<ActField> fields = List.of();
  private ArrayList<Refusal> refusals = new ArrayList<>();
  private boolean overtaken;

  /** Opens the confirmation of a verb for the case as it was shown. */
  public void open(CaseView shown, String chosen) {
    view = shown;
    verb = chosen;
    overtaken = false;
    refusals.clear();
    action = actionIn(shown);
    fields =
        form().fields().stream()
            .map(field -> field.begin(chosen, shown))
            .collect(Collectors.toCollection(ArrayList::new));
    fields.stream().filter(ActField::isChoice).forEach(field -> field.offer(choices(field)));
    fields.removeIf(ActDialog::leavesNoChoice);
  }

  /**
   * Carries the act out.
   *
   * @return the receipt, or null where it was refused and the form is kept
   */
  public CaseReceipt carryOut() {
    if (verb == null || view == null) {
      return null;
    }
    var entries = new TypedEntries(fields);
    var malformed = entries.malformed();
    if (!malformed.isEmpty()) {
      return refused(malformed);
    }
    var number = new CaseNumber(view.number());
    var change = new Change(keys.forAsking(verb, view.number(), entered()), view.revision());
    Outcome<CaseReceipt> outcome = form().carrier().carry(number, entries, change);
    keys.renew();
    return outcome.fold(this::done, this::refused);
  }

  private CaseReceipt done(CaseReceipt receipt) {
    verb = null;
    return receipt;
  }

  private CaseReceipt refused(List<Refusal> reasons) {
    overtaken = reasons.stream().anyMatch(reason -> STALE.equals(reason.code()));
    refusals = reasons.stream().map(this::named).collect(Collectors.toCollection(ArrayList::new));
    fields.forEach(field -> field.fault(reasons));
    cases.find(new CaseNumber(view.number())).ifPresent(this::showAgain);
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  /** In the summary, what is wrong with an entry says which entry. */
  private Refusal named(Refusal reason) {
    return fields.stream()
        .filter(field -> FORM_OF_DATA.equals(reason.clause()))
        .filter(field -> field.getName().equals(reason.field()))
        .findFirst()
        .map(field -> Spoken.named(field.getLabel(), reason))
        .orElse(reason);
  }

  private void showAgain(CaseView current) {
    view = current;
    action = actionIn(current);
  }

  public void close() {
    verb = null;
  }

  public boolean isOpen() {
    return verb != null && view != null;
  }

  public CaseView getView() {
    return view;
  }

  public List<ActField> getFields() {
    return fields;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  /** Whether somebody else acted on the case meanwhile. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Whether the case, as it now stands, still lets the act be tried. */
  public boolean isPossible() {
    return isOpen() && (action == null || action.allowed());
  }

  public boolean isGrave() {
    return isOpen() && form().grave();
  }

  public String getTitle() {
    return isOpen() ? labelOf(verb) : "";
  }

  /** What will happen, in words. */
  public String getSays() {
    return isOpen()
        ? Spoken.say(
            "act." + verb + ".says",
            view.borrower().name(),
            Spoken.label(view.oldLoan().bank()),
            Spoken.label(view.renewingBank()),
            view.oldLoan().contractNumber(),
            refundPayee())
        : "";
  }

  /** The clause the act rests on; of an approval, the one whose limit binds. */
  public String getClause() {
    if (!isOpen()) {
      return "";
    }
    return "approve".equals(verb) ? view.limits().bindingClause() : form().clause();
  }

  public String getClauseTitle() {
    return policies.clauses().stream()
        .filter(clause -> clause.id().equals(getClause()))
        .map(clause -> Spoken.english() ? clause.en() : clause.zh())
        .findFirst()
        .orElse("");
  }

  /** The amount at stake: what is typed, else what the case has. */
  public Money getAmount() {
    if (!isOpen()) {
      return null;
    }
    return stake().map(ActField::money).orElseGet(() -> form().amount().apply(view));
  }

  public String getFigures() {
    return Spoken.yuan(getAmount());
  }

  public String getCapitals() {
    var amount = getAmount();
    return amount == null || amount.isZero() ? "" : amount.inCapitals();
  }

  public boolean isAboutMoney() {
    return isOpen() && (stake().isPresent() || form().amount().apply(view) != null);
  }

  /** The field of the amount that moves. */
  private Optional<ActField> stake() {
    return fields.stream().filter(field -> "amount".equals(field.getName())).findFirst();
  }

  /** Who a prepared refund goes to, and the end of his account. */
  private String refundPayee() {
    var refund = refund();
    if (refund == null) {
      return "";
    }
    String account = refund.accountNumber();
    return Spoken.say(
        "act.payee", refund.payee(), account.substring(Math.max(0, account.length() - 4)));
  }

  private CaseView.RefundView refund() {
    return view.fee() == null ? null : view.fee().refund();
  }

  /** The account the money goes to, where one is known. */
  public String getAccountNumber() {
    if (!isOpen()) {
      return null;
    }
    return fields.stream()
        .filter(field -> field.isChoice() && "accountNumber".equals(field.getName()))
        .map(ActField::getText)
        .findFirst()
        .orElseGet(() -> PAYS.contains(verb) ? view.payAccountNumber() : null);
  }

  public String getAccountTail() {
    String account = getAccountNumber();
    return account == null || account.length() < 4 ? null : account.substring(account.length() - 4);
  }

  /** The special account that pays, for those who let the payment go; else null. */
  public String getPayer() {
    if (!isOpen() || !PAYS.contains(verb)) {
      return null;
    }
    return payments.ofCase(new CaseNumber(view.number())).stream()
        .filter(row -> PREPARED.equals(row.status().code()))
        .map(PaymentRow::fundAccount)
        .findFirst()
        .orElse(null);
  }

  /** What a second person should know of the first half, or null. */
  public String getFirstHalf() {
    if (!isOpen()) {
      return null;
    }
    return switch (verb) {
      case "release-payment", "draw", "cancel-payment" -> half("PREPARE");
      case "release-refund", "cancel-refund" ->
          refund() == null ? null : Spoken.say("act.preparedBy", refund().preparedBy());
      case "approve" -> half("APPROVE");
      case "review" -> half("ACCEPT");
      case "record-compensation", "write-off", "reject-proposal" ->
          view.recovery() == null || view.recovery().proposedBy() == null
              ? null
              : Spoken.say("act.proposedBy", view.recovery().proposedBy());
      default -> null;
    };
  }

  private String half(String duty) {
    return view.people().stream()
        .filter(person -> duty.equals(person.duty().code()))
        .map(person -> Spoken.say("act.firstHalf", Spoken.label(person.duty()), person.name()))
        .findFirst()
        .orElse(null);
  }

  /** The due date if the money goes out today, for those who send it; else null. */
  public DueDateView getDueIfToday() {
    boolean sends = PAYS.contains(verb) || "prepare-payment".equals(verb);
    return isOpen() && sends
        ? calendars.dueDate(view.businessDate()).fold(due -> due, refused -> null)
        : null;
  }

  /** Whether the form offers accounts and has none to offer. */
  public boolean isAccountMissing() {
    return isOpen()
        && fields.stream()
            .filter(ActField::isChoice)
            .anyMatch(f -> "accountNumber".equals(f.getName()) && f.getChoices().isEmpty());
  }

  public String getReasons() {
    return action == null
        ? ""
        : action.reasons().stream().map(Spoken::refusal).collect(Collectors.joining(" "));
  }

  private ActForm form() {
    return catalogue.of(verb).orElseThrow();
  }

  private CaseView.ActionView actionIn(CaseView shown) {
    return shown.actions().stream()
        .filter(offered -> offered.verb().equals(verb))
        .findFirst()
        .orElse(null);
  }

  private String labelOf(String code) {
    return action == null ? code : Spoken.label(action.label());
  }

  private List<ActField.Choice> choices(ActField field) {
    return switch (field.getName()) {
      case "accountNumber" -> accountChoices();
      case "source" ->
          List.of(
              new ActField.Choice("NEW_LOAN", Spoken.say("source.NEW_LOAN")),
              new ActField.Choice("OWN_MONEY", Spoken.say("source.OWN_MONEY")));
      case "fundAccount" -> payerChoices();
      case "kind" -> refundChoices();
      case "receipt" -> receiptChoices();
      case "sector" ->
          references.sectors().stream().map(name -> new ActField.Choice(name, name)).toList();
      default -> List.of();
    };
  }

  /** Where only one special account is open, nobody is asked which one pays. */
  private static boolean leavesNoChoice(ActField field) {
    return "fundAccount".equals(field.getName()) && field.getChoices().size() < 2;
  }

  private List<ActField.Choice> payerChoices() {
    return payments.payers().stream()
        .map(
            payer ->
                new ActField.Choice(
                    payer.code(),
                    Spoken.say(
                        "payer.choice", payer.code(), payer.name(), payer.payable().grouped())))
        .toList();
  }

  private List<ActField.Choice> refundChoices() {
    var fee = view.fee();
    var kinds = new ArrayList<ActField.Choice>();
    if (fee.refundDue().isPositive()) {
      kinds.add(refundChoice("FEE", fee.refundDue()));
    }
    if (fee.guarantorRefundDue().isPositive()) {
      kinds.add(refundChoice("GUARANTOR", fee.guarantorRefundDue()));
    }
    return kinds;
  }

  private static ActField.Choice refundChoice(String kind, Money amount) {
    return new ActField.Choice(kind, Spoken.say("refund." + kind, amount.grouped()));
  }

  private List<ActField.Choice> receiptChoices() {
    return view.receipts().stream()
        .filter(receipt -> !receipt.reversed())
        .map(
            receipt ->
                new ActField.Choice(
                    Long.toString(receipt.seq()),
                    Spoken.say(
                        "receipt.choice",
                        receipt.receivedOn().toString(),
                        Spoken.label(receipt.kind()),
                        receipt.amount().grouped(),
                        receipt.bankReference())))
        .toList();
  }

  private List<ActField.Choice> accountChoices() {
    return accounts
        .active(view.borrower().creditCode(), view.oldLoan().bank().code())
        .map(account -> new ActField.Choice(account.accountNumber(), named(account)))
        .stream()
        .toList();
  }

  private static String named(AccountView account) {
    return account.accountNumber() + "  " + account.accountName();
  }

  private List<String> entered() {
    return fields.stream().map(ActField::entered).toList();
  }
}
