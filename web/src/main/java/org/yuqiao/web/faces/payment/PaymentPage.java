package org.yuqiao.web.faces.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.payment.boundary.AnswerPayment;
import org.yuqiao.payment.boundary.CancelInstruction;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentView;
import org.yuqiao.payment.boundary.ReleaseInstruction;
import org.yuqiao.web.faces.Fmt;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.RequestKeys;
import org.yuqiao.web.faces.casefile.Spoken;

/** One payment instruction: its life, and what the reader may do with it now. */
@Named("paymentPage")
@ViewScoped
public class PaymentPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Map<String, String> ENTRIES =
      Map.of("executedOn", "answer.day", "bankReference", "reference", "reason", "reason");

  @Inject PaymentQueries payments;
  @Inject ReleasePayment releasePayment;
  @Inject ReleaseInstruction releaseInstruction;
  @Inject CancelInstruction cancelInstruction;
  @Inject AnswerPayment answerPayment;
  @Inject RequestKeys keys;
  @Inject Today today;

  private String number;
  private String status = "EXECUTED";
  private LocalDate executedOn;
  private String bankReference;
  private String reason;
  private String cancelReason;
  private String finding;
  private transient PaymentView view;
  private ArrayList<Refusal> refusals = new ArrayList<>();

  /** Lets the instruction go to the bank, a drawdown by the rules of its case. */
  public String release() {
    var row = getView().row();
    var change = change("release");
    return told(
        isDraw()
            ? releasePayment.release(new CaseNumber(row.caseNumber()), change)
            : releaseInstruction.release(number, change));
  }

  /** Takes an instruction of the fund back. */
  public String cancel() {
    var form = new CancelInstruction.Form(cancelReason);
    return told(cancelInstruction.cancel(number, form, change(form)));
  }

  /** Enters what the bank said. */
  public String answer() {
    var form = new AnswerPayment.Form(status, executedOn, bankReference, reason);
    return told(answerPayment.answer(number, form, change(form)));
  }

  /** Settles a contradiction with what was found out. */
  public String settle() {
    var form = new AnswerPayment.Settlement(finding);
    return told(answerPayment.settle(number, form, change(form)));
  }

  private Change change(Object asked) {
    return new Change(keys.forAsking(number, asked), null);
  }

  private String told(Outcome<?> outcome) {
    keys.renew();
    view = null;
    return outcome.fold(
        done -> {
          Notices.done(number + " · " + Fmt.label(getView().row().status()));
          return "/payment.xhtml?faces-redirect=true&number=" + number;
        },
        why -> {
          refusals = new ArrayList<>(why.stream().map(PaymentPage::named).toList());
          return null;
        });
  }

  /** What is wrong with an entry says which entry. */
  private static Refusal named(Refusal reason) {
    String word = reason.field() == null ? null : ENTRIES.get(reason.field());
    if (word == null) {
      return reason;
    }
    var words = ResourceBundle.getBundle("org.yuqiao.web.faces.payments", Spoken.locale());
    return Spoken.named(words.getString(word), reason);
  }

  /** The instruction, or null where there is none. */
  public PaymentView getView() {
    if (view == null && number != null) {
      view = payments.find(number).orElse(null);
    }
    return view;
  }

  public boolean isDraw() {
    return getView() != null
        && getView().row().caseNumber() != null
        && "DRAW".equals(getView().row().purpose().code());
  }

  /** Whether the reader may do an act now. */
  public boolean may(String act) {
    return getView() != null && getView().acts().contains(act);
  }

  /** What a bank can answer, the most telling first. */
  public List<String> getAnswers() {
    return List.of("EXECUTED", "ACCEPTED", "REJECTED", "UNKNOWN", "SENT");
  }

  /** The name of a state. */
  public String nameOf(String code) {
    return payments.statuses().stream()
        .filter(label -> label.code().equals(code))
        .findFirst()
        .map(Fmt::label)
        .orElse(code);
  }

  /** The tone of a step: what contradicts stands out. */
  public String toneOf(PaymentView.Step step) {
    return "CONFLICTS".equals(step.reading().code()) ? "bad" : null;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  /** The bank's day; today until another is entered. */
  public LocalDate getExecutedOn() {
    return executedOn == null ? today.date() : executedOn;
  }

  public void setExecutedOn(LocalDate executedOn) {
    this.executedOn = executedOn;
  }

  public String getBankReference() {
    return bankReference;
  }

  public void setBankReference(String bankReference) {
    this.bankReference = bankReference;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getCancelReason() {
    return cancelReason;
  }

  public void setCancelReason(String cancelReason) {
    this.cancelReason = cancelReason;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }
}
