package org.yuqiao.web.faces.bank;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.casefile.boundary.CaseSort;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.casefile.ActDialog;
import org.yuqiao.web.faces.casefile.Told;

/** A bank officer's work: what to confirm, what to report, and what is under way. */
@Named("bankPage")
@ViewScoped
public class BankPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 30;
  private static final int MOST_ENDED = 10;

  private static final Set<String> TO_CONFIRM = Set.of("ACCEPTED");
  private static final Set<String> TO_REPORT =
      Set.of("DISBURSED", "OLD_LOAN_SETTLED", "OVERDUE", "COMPENSATED", "IN_RECOVERY", "REPAID");
  private static final Set<String> CONFIRMED =
      Set.of(
          "BANK_CONFIRMED",
          "REVIEWED",
          "FIRST_APPROVED",
          "APPROVED",
          "CONTRACTED",
          "OWN_MONEY_READY",
          "PAYMENT_PREPARED",
          "PAYMENT_RELEASED",
          "RENEWED");
  private static final Set<String> ENDED =
      Set.of("CLOSED", "FEE_SETTLED", "BANK_DECLINED", "LAPSED", "REJECTED", "WITHDRAWN");

  /**
   * A case on the page.
   *
   * @param view the whole case where the bank may have something to do, else null
   */
  public record Card(CaseRow row, CaseView view) {}

  /** Cases in the same situation. */
  public record Group(String key, List<Card> cards, boolean more) {}

  @Inject CaseQueries cases;
  @Inject BankQueries banks;
  @Inject CurrentActor currentActor;
  @Inject ActDialog act;

  private String text;
  private transient List<Group> groups;

  /** The groups that hold something, what waits for the bank first. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups =
          List.of(
                  group("toConfirm", TO_CONFIRM, MOST),
                  group("toReport", TO_REPORT, MOST),
                  group("confirmed", CONFIRMED, MOST),
                  group("ended", ENDED, MOST_ENDED))
              .stream()
              .filter(group -> !group.cards().isEmpty())
              .toList();
    }
    return groups;
  }

  private Group group(String key, Set<String> statuses, int most) {
    var filter = CaseFilter.all().withText(text).withStatuses(statuses);
    var rows = cases.rows(filter, CaseSort.NUMBER, true, 0, most + 1);
    boolean acts = "toConfirm".equals(key) || "toReport".equals(key);
    var cards = rows.stream().limit(most).map(row -> card(row, acts)).toList();
    return new Group(key, cards, rows.size() > most);
  }

  private Card card(CaseRow row, boolean acts) {
    return new Card(row, acts ? cases.find(new CaseNumber(row.number())).orElse(null) : null);
  }

  /** What the officer may do with a case now, the procedure's step first. */
  public List<CaseView.ActionView> actions(CaseView view) {
    return view == null
        ? List.of()
        : view.actions().stream()
            .filter(action -> action.allowed() && !"file-document".equals(action.verb()))
            .toList();
  }

  /** Opens the confirmation of a verb. */
  public void choose(CaseView view, String verb) {
    act.open(view, verb);
  }

  /** Carries the chosen act out; then the page is drawn anew with what happened above it. */
  public void carryOut() throws IOException {
    groups = null;
    CaseReceipt receipt = act.carryOut();
    if (receipt != null) {
      Notices.done(Told.of(receipt));
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(external.getRequestContextPath() + "/bank.xhtml");
    }
  }

  /** The officer's bank by name. */
  public String getBankName() {
    return Optional.ofNullable(currentActor.get().bankCode())
        .flatMap(banks::byCode)
        .map(BankView::name)
        .orElse("");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
