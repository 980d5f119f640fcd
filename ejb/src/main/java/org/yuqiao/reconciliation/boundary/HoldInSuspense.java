package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.access.boundary.KnownUser;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.FundFactReversed;
import org.yuqiao.fund.model.FundEvent.SuspenseReturned;
import org.yuqiao.fund.model.FundEvent.SuspenseTaken;
import org.yuqiao.fund.model.FundEvent.UnexplainedPaymentTaken;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.model.SuspenseOwner;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineMatches;
import org.yuqiao.reconciliation.store.SuspenseRows;

/**
 * Books a bank line nobody can place as unexplained, in somebody's care (待查款项挂账): taken in, handed
 * to another, sent back through the bank, or taken out again because it was a mistake.
 */
@Stateless
@RolesAllowed("treasurer")
public class HoldInSuspense {

  /**
   * Whose it is.
   *
   * @param owner the sign-in name of who is to find out what it is
   * @param note what is known so far, or null
   */
  public record OwnerForm(String owner, String note) {}

  /**
   * Money sent back, or given back, through the bank.
   *
   * @param bankReference the bank's number of the payment
   */
  public record ReturnForm(LocalDate returnedOn, String bankReference, String reason) {}

  /** Why it should not have been taken to suspense. */
  public record MistakeForm(String reason) {}

  @Inject LineDesk desk;
  @Inject BookItems items;
  @Inject LineMatches matches;
  @Inject SuspenseRows suspense;
  @Inject FundJournal journal;
  @Inject Ledger ledger;
  @Inject KnownUsers users;

  /** Books a line as unexplained and gives it an owner. */
  public Outcome<LineReceipt> take(long line, OwnerForm form, Change change) {
    return desk.once(
        change,
        () ->
            desk.on(
                line,
                found ->
                    desk.unless(
                        all(againstHolding(found), against(form)), () -> taken(found, form))));
  }

  /** Gives a line in suspense to another owner. */
  public Outcome<LineReceipt> assign(long line, OwnerForm form, Change change) {
    return desk.once(
        change,
        () ->
            desk.on(
                line,
                found ->
                    desk.unless(
                        all(LineRules.notInSuspense(found), against(form)),
                        () -> {
                          own(found, form);
                          return desk.receipt(found, List.of());
                        })));
  }

  /** Books that what is left of a line went back through the bank. */
  public Outcome<LineReceipt> giveBack(long line, ReturnForm form, Change change) {
    return desk.once(change, () -> desk.on(line, found -> giveBack(found, form)));
  }

  /** Takes a line out of suspense again, where nothing was done with it yet. */
  public Outcome<LineReceipt> takeOut(long line, MistakeForm form, Change change) {
    return desk.once(change, () -> desk.on(line, found -> takeOut(found, form)));
  }

  private List<Refusal> againstHolding(BankLine line) {
    var refusals = LineRules.notOpen(line);
    return refusals.isEmpty() ? desk.bookedBefore(line) : refusals;
  }

  private List<Refusal> against(OwnerForm form) {
    var entries =
        Entries.check().text("owner", form.owner()).optionalText("note", form.note()).refusals();
    if (!entries.isEmpty()) {
      return entries;
    }
    boolean known =
        users
            .named(form.owner().strip())
            .filter(KnownUser::enabled)
            .filter(user -> !user.actor().isBank())
            .isPresent();
    return known ? List.of() : List.of(LineRules.ownerUnknown(form.owner()));
  }

  private LineReceipt taken(BankLine line, OwnerForm form) {
    var fact = journal.record(event(line), desk.stamp());
    var booked = items.of(FundEvent.CHAIN, fact.seq());
    desk.match(line, booked, LineMatch.Kind.SUSPENSE, new Label("SUSPENSE", fact.zh(), fact.en()));
    line.become(LineStatus.SUSPENSE);
    own(line, form);
    return desk.receipt(line, List.of(fact));
  }

  private static FundEvent event(BankLine line) {
    var id = String.valueOf(line.id());
    return line.inward()
        ? new SuspenseTaken(
            line.amount(), line.bookedOn(), line.fundAccount(), id, line.bankReference())
        : new UnexplainedPaymentTaken(
            line.amount(), line.bookedOn(), line.fundAccount(), id, line.bankReference());
  }

  private void own(BankLine line, OwnerForm form) {
    int number = suspense.owners(line.id()).size() + 1;
    var note = form.note() == null || form.note().isBlank() ? null : form.note().strip();
    suspense.add(
        new SuspenseOwner(
            new SuspenseOwner.Key(line.id(), number),
            form.owner().strip(),
            note,
            desk.signature()));
  }

  private Outcome<LineReceipt> giveBack(BankLine line, ReturnForm form) {
    var entries =
        Entries.check()
            .day("returnedOn", form.returnedOn(), line.bookedOn(), desk.stamp().businessDate())
            .text("bankReference", form.bankReference())
            .text("reason", form.reason())
            .refusals();
    return desk.unless(
        all(LineRules.notInSuspense(line), entries),
        () -> {
          ledger.lock();
          var fact = journal.record(returned(line, form), desk.stamp());
          line.become(LineStatus.MATCHED);
          return desk.receipt(line, List.of(fact));
        });
  }

  private SuspenseReturned returned(BankLine line, ReturnForm form) {
    return new SuspenseReturned(
        suspense.left(line),
        line.inward(),
        form.returnedOn(),
        line.fundAccount(),
        String.valueOf(line.id()),
        form.bankReference().strip(),
        form.reason().strip());
  }

  private Outcome<LineReceipt> takeOut(BankLine line, MistakeForm form) {
    var entries = Entries.check().text("reason", form.reason()).refusals();
    var refusals = all(LineRules.notInSuspense(line), entries);
    if (refusals.isEmpty()) {
      ledger.lock();
      Money left = suspense.left(line);
      refusals = left.equals(line.amount()) ? refusals : List.of(LineRules.suspenseUsed(left));
    }
    return desk.unless(refusals, () -> takenOut(line, form.reason().strip()));
  }

  private LineReceipt takenOut(BankLine line, String reason) {
    var standing = matches.ofLine(line.id()).stream().filter(LineMatch::isActive).toList();
    long seq = standing.get(0).entry().seq();
    List<Posting> opposite =
        ledger.entry(FundEvent.CHAIN, seq).stream()
            .map(JournalLine::posting)
            .map(Posting::opposite)
            .toList();
    var fact = journal.record(new FundFactReversed(seq, reason, opposite), desk.stamp());
    desk.part(line, reason);
    line.become(LineStatus.OPEN);
    return desk.receipt(line, List.of(fact));
  }

  private static List<Refusal> all(List<Refusal> one, List<Refusal> other) {
    var refusals = new ArrayList<>(one);
    refusals.addAll(other);
    return refusals;
  }
}
