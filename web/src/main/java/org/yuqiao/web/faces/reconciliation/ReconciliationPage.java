package org.yuqiao.web.faces.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.reconciliation.boundary.ConfirmPayment;
import org.yuqiao.reconciliation.boundary.LineCard;
import org.yuqiao.reconciliation.boundary.LineQueries;
import org.yuqiao.reconciliation.boundary.LineQueries.StatusSum;
import org.yuqiao.reconciliation.boundary.MatchLine;
import org.yuqiao.reconciliation.boundary.MatchLines;
import org.yuqiao.reconciliation.boundary.ReconciliationQueries;
import org.yuqiao.reconciliation.boundary.ReconciliationView;
import org.yuqiao.reconciliation.boundary.ReconciliationView.BookItemView;
import org.yuqiao.reconciliation.boundary.ReconciliationView.OpenEntryView;
import org.yuqiao.web.faces.Attempt;
import org.yuqiao.web.faces.Notices;
import org.yuqiao.web.faces.RequestKeys;

/** Bank lines on the left, entries on the right, and the balances of both. */
@Named
@ViewScoped
public class ReconciliationPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;
  private static final int MOST_ENTRIES = 200;
  private static final int BESIDE = 10;

  @Inject transient LineQueries queries;
  @Inject transient ReconciliationQueries reconciliations;
  @Inject transient MatchLines matchLines;
  @Inject transient LineActs acts;
  @Inject transient CurrentActor currentActor;
  @Inject transient Today today;
  @Inject private RequestKeys keys;

  private ReconciliationQuery query;

  /** As they were drawn: an act is on the line that was seen, whatever others did meanwhile. */
  private transient List<LineCard> lines;

  private transient List<OpenEntryView> entries;
  private transient ReconciliationView balance;
  private Map<String, Boolean> chosen = new HashMap<>();
  private Long chosenLine;
  private LineAct act = new LineAct();
  private ArrayList<Refusal> refusals = new ArrayList<>();

  @PostConstruct
  void start() {
    var accounts = queries.accounts();
    query = new ReconciliationQuery(accounts.isEmpty() ? "" : accounts.get(0).code(), today.date());
  }

  public List<LineCard> getLines() {
    if (lines == null) {
      var found = queries.lines(query.filter(), (query.page() - 1) * SIZE, SIZE + 1);
      lines = new ArrayList<>(found);
    }
    return lines.subList(0, Math.min(lines.size(), SIZE));
  }

  /** Whether there is a page after this one. */
  public boolean isMore() {
    return getLines().size() == SIZE && lines.size() > SIZE;
  }

  public List<StatusSum> getSums() {
    return queries.sums(query.ofAllStates());
  }

  /** The entries that stand open around the days of the lines shown, or of the days asked for. */
  public List<OpenEntryView> getEntries() {
    if (entries == null) {
      var days = getLines().stream().map(card -> card.line().bookedOn()).sorted().toList();
      var first = days.isEmpty() ? today.date().minusDays(BESIDE * 3L) : days.get(0);
      var last = days.isEmpty() ? today.date() : days.get(days.size() - 1);
      entries =
          queries.entries(
              query.account(),
              query.from() == null ? first.minusDays(BESIDE) : query.from(),
              query.to() == null ? last.plusDays(BESIDE) : query.to());
    }
    return entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
  }

  public int getEntryCount() {
    getEntries();
    return entries.size();
  }

  public ReconciliationView getBalance() {
    if (balance == null) {
      balance = reconciliations.of(query.account(), query.day());
    }
    return balance;
  }

  /** Matches by the rules over the days asked for, or over all that is open. */
  public void matchByRules() throws IOException {
    var from = query.from() == null ? today.date().minusYears(1) : query.from();
    var to = query.to() == null ? today.date() : query.to();
    var result = matchLines.match(query.account(), from, to);
    Notices.done(say("rules.done", result.lines(), result.matched(), result.left()));
    again();
  }

  /** Matches a line with the entry of a suggestion. */
  public void match(LineCard card, BookItemView entry) throws IOException {
    var ref = new MatchLine.EntryRef(entry.subject(), entry.seq(), entry.lineNo());
    var form = new MatchLine.Form(List.of(ref), null);
    var change = change(card.line().id(), form);
    told(Attempt.at(() -> acts.match(card.line().id(), form, change)), "matched");
  }

  /** Books a line as a suggestion says. */
  public void book(LineCard card, LineCard.Suggestion suggestion) throws IOException {
    var form = suggestion.booking();
    var change = change(card.line().id(), form);
    told(Attempt.at(() -> acts.book(card.line().id(), form, change)), "booked");
  }

  /** Takes a line as the bank's word that the instruction of a suggestion was carried out. */
  public void confirm(LineCard card, LineCard.Suggestion suggestion) throws IOException {
    long line = card.line().id();
    var form = new ConfirmPayment.Form(suggestion.payment().number());
    var change = change(line, form);
    var outcome = Attempt.at(() -> acts.confirm(line, form, change));
    boolean matched = outcome.fold(done -> "MATCHED".equals(done.status().code()), why -> true);
    told(outcome, matched ? "confirmed" : "contradicted");
  }

  /** Chooses the line that ticked entries are to be matched with. */
  public void choose(long line) {
    chosenLine = line;
    refusals.clear();
  }

  /** Matches the chosen line with the ticked entries. */
  public void matchChosen() throws IOException {
    var refs =
        getEntries().stream()
            .map(OpenEntryView::entry)
            .filter(entry -> Boolean.TRUE.equals(chosen.get(key(entry))))
            .map(e -> new MatchLine.EntryRef(e.subject(), e.seq(), e.lineNo()))
            .toList();
    if (chosenLine != null) {
      var form = new MatchLine.Form(refs, null);
      var change = change(chosenLine, form);
      told(Attempt.at(() -> acts.match(chosenLine, form, change)), "matched");
    }
  }

  /** Opens an act's dialog. */
  public void ask(String name, LineCard card) {
    act =
        new LineAct(
            name,
            card.line().id(),
            card.owner() == null ? currentActor.get().username() : card.owner(),
            today.date());
    act.setPrincipal("book".equals(name) ? card.left() : null);
    refusals.clear();
  }

  /** Carries the act of the dialog out. */
  public void carryOut() throws IOException {
    if (act.getName() != null) {
      var change = change(act);
      told(Attempt.at(() -> acts.carryOut(act, change)), "done." + act.getName());
    }
  }

  private void told(Outcome<?> outcome, String word) throws IOException {
    keys.renew();
    List<Refusal> why = outcome.fold(done -> List.of(), reasons -> reasons);
    if (why.isEmpty()) {
      Notices.done(say(word));
      again();
    } else {
      refusals = new ArrayList<>(why);
      FacesContext.getCurrentInstance().validationFailed();
    }
  }

  private Change change(Object... asked) {
    return new Change(keys.forAsking(asked), null);
  }

  private void again() throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var address = query.address(query.status(), query.page());
    external.redirect(external.getRequestContextPath() + "/" + address);
  }

  /** What of the ticked entries comes together. */
  public Money getChosenSum() {
    return getEntries().stream()
        .map(OpenEntryView::entry)
        .filter(entry -> Boolean.TRUE.equals(chosen.get(key(entry))))
        .map(BookItemView::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  public String key(BookItemView entry) {
    return entry.subject() + "#" + entry.seq() + "#" + entry.lineNo();
  }

  /** Whether the entry is suggested for a line shown. */
  public boolean isSuggested(BookItemView entry) {
    return getLines().stream()
        .flatMap(card -> card.suggestions().stream())
        .anyMatch(one -> one.entry() != null && key(one.entry()).equals(key(entry)));
  }

  public boolean isTreasurer() {
    return currentActor.get().is(Role.TREASURER);
  }

  /** Who may confirm a payment by a line: not who prepared it. */
  public boolean mayConfirm(LineCard.ProvenPayment payment) {
    var actor = currentActor.get();
    return isConfirmer() && !payment.preparedBy().equals(actor.username());
  }

  /** Whether it is the preparer who looks, and another has to confirm. */
  public boolean ownWork(LineCard.ProvenPayment payment) {
    return isConfirmer() && !mayConfirm(payment);
  }

  private boolean isConfirmer() {
    return isTreasurer() || currentActor.get().is(Role.RELEASER);
  }

  /** Who books a bank's charge while no share for expenses is set. */
  public boolean isApprover() {
    return currentActor.get().is(Role.APPROVER);
  }

  public String address(String status) {
    return query.address(status, 1);
  }

  public String pageAddress(int page) {
    return query.address(query.status(), page);
  }

  public List<Label> getAccounts() {
    return queries.accounts();
  }

  public String getAccount() {
    return query.account();
  }

  public String getStatus() {
    return query.status();
  }

  public LocalDate getFrom() {
    return query.from();
  }

  public LocalDate getTo() {
    return query.to();
  }

  public LocalDate getDay() {
    return query.day();
  }

  public boolean isBalanceShown() {
    return query.balance();
  }

  public int getPage() {
    return query.page();
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public Long getChosenLine() {
    return chosenLine;
  }

  public LineAct getAct() {
    return act;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  private static String say(String word, Object... values) {
    var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    var pattern =
        ResourceBundle.getBundle("org.yuqiao.web.faces.reconciliation", locale).getString(word);
    return new java.text.MessageFormat(pattern, locale).format(values);
  }
}
