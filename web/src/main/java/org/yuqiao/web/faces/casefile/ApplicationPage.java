package org.yuqiao.web.faces.casefile;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.application.boundary.AmendApplication;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.application.boundary.DraftApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.application.boundary.TryApplication;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.party.boundary.ReferenceQueries;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.RequestKeys;

/** The application form (转贷申请): new, or of a draft or returned case to amend. */
@Named("applicationPage")
@ViewScoped
public class ApplicationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Names the rules give to fields that the form calls otherwise. */
  private static final Map<String, String> FIELD_OF_RULE = Map.of("name", "borrowerName");

  @Inject DraftApplication draft;
  @Inject AmendApplication amend;
  @Inject SubmitApplication submit;
  @Inject TryApplication trial;
  @Inject CaseQueries cases;
  @Inject BankQueries banks;
  @Inject ReferenceQueries references;
  @Inject Today today;
  @Inject RequestKeys keys;

  private String number;
  private Long revision;
  private String status;
  private ApplicationEntry entry = new ApplicationEntry();
  private ArrayList<Refusal> refusals = new ArrayList<>();
  private boolean kept;
  private String gaps;

  /** Reads the case to amend, once. */
  public void load() {
    if (revision == null && CaseNumber.isWellFormed(number)) {
      cases
          .find(new CaseNumber(number))
          .ifPresent(
              view -> {
                entry = ApplicationEntry.of(view);
                standsAt(view);
                gaps = lastReturn(view);
              });
    }
  }

  /** The notice of a return, while the case waits for completion. */
  private String lastReturn(CaseView view) {
    return "RETURNED".equals(view.status().code())
        ? cases.timeline(new CaseNumber(view.number())).stream()
            .filter(fact -> "ApplicationReturned".equals(fact.kind()))
            .reduce((earlier, later) -> later)
            .map(fact -> Spoken.english() ? fact.en() : fact.zh())
            .orElse(null)
        : null;
  }

  private void standsAt(CaseView view) {
    revision = view.revision();
    status = view.status().code();
  }

  /** Keeps the form as a draft. */
  public void save() throws IOException {
    var receipt = keep();
    if (receipt != null) {
      leaveFor(receipt);
    }
  }

  /** Keeps the form and submits it; where submitting is refused, the draft stays kept. */
  public void saveAndSubmit() throws IOException {
    var draftReceipt = keep();
    if (draftReceipt == null) {
      return;
    }
    number = draftReceipt.number();
    revision = draftReceipt.revision();
    status = draftReceipt.status().code();
    kept = true;
    var change = new Change(keys.forAsking("submit", number, revision), revision);
    var receipt = answered(submit.submit(new CaseNumber(number), change));
    if (receipt != null) {
      leaveFor(receipt);
    }
  }

  private CaseReceipt keep() {
    kept = false;
    var malformed = entry.malformed();
    if (!malformed.isEmpty()) {
      return refused(malformed);
    }
    ApplicationForm form = entry.form();
    var change = new Change(keys.forAsking("application", number, form), revision);
    return answered(
        isAmending()
            ? amend.amend(new CaseNumber(number), form, change)
            : draft.draft(form, change));
  }

  private CaseReceipt answered(Outcome<CaseReceipt> outcome) {
    keys.renew();
    return outcome.fold(receipt -> receipt, this::refused);
  }

  private CaseReceipt refused(List<Refusal> reasons) {
    refusals = new ArrayList<>(reasons);
    if (isAmending()) {
      cases.find(new CaseNumber(number)).ifPresent(this::standsAt);
    }
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private static void leaveFor(CaseReceipt receipt) throws IOException {
    Notices.done(Told.of(receipt));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/case.xhtml?number=" + receipt.number());
  }

  /** What follows from what is typed so far. */
  public TryApplication.Prospect getProspect() {
    return trial.prospect(entry.form());
  }

  public List<LimitBar> getLimits() {
    return LimitBar.of(getProspect().limits(), entry.money("requested"));
  }

  public String capitals(String field) {
    return TypedMoney.capitals(entry.getTexts().get(field));
  }

  /** What is wrong with a field, or null. */
  public String fault(String field) {
    String faults =
        refusals.stream()
            .filter(refusal -> field.equals(fieldOf(refusal)))
            .map(Spoken::refusal)
            .collect(Collectors.joining(" "));
    return faults.isEmpty() ? null : faults;
  }

  private static String fieldOf(Refusal refusal) {
    return FIELD_OF_RULE.getOrDefault(String.valueOf(refusal.field()), refusal.field());
  }

  public List<Label> getKinds() {
    return cases.kinds();
  }

  public List<String> getSectors() {
    return references.sectors();
  }

  public List<String> getDistricts() {
    return references.districts();
  }

  /** The partner banks whose agreement is in force today. */
  public List<BankView> getBanks() {
    return banks.all().stream()
        .filter(bank -> banks.isPartnerOn(bank.code(), today.date()))
        .toList();
  }

  /** Proposes the lender as the renewing bank, which it is unless a pilot says otherwise. */
  public void lenderChosen() {
    if (entry.getTexts().get("renewingBank") == null) {
      entry.getTexts().put("renewingBank", entry.getTexts().get("lenderBank"));
    }
  }

  public boolean isAmending() {
    return revision != null;
  }

  /** Whether the form was kept as a draft although submitting it was refused. */
  public boolean isKept() {
    return kept;
  }

  /** Whether the case asked for is in a state in which its form may be amended. */
  public boolean isOpen() {
    return !isAmending() || "DRAFT".equals(status) || "RETURNED".equals(status);
  }

  public boolean isUnknown() {
    return number != null && !isAmending();
  }

  /** What the case was returned for, or null. */
  public String getGaps() {
    return gaps;
  }

  public ApplicationEntry getEntry() {
    return entry;
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
}
