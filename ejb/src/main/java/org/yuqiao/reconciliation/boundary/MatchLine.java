package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * Puts a bank line and the entries it is together, by a person's decision (人工匹配), and takes them
 * apart again with a reason (撤销匹配). Taking apart does not unbook: that is a reversal.
 */
@Stateless
@RolesAllowed("treasurer")
public class MatchLine {

  /** A line of an entry: the case number or FUND, the fact's place, the line's place. */
  public record EntryRef(String subject, long seq, int lineNo) {

    BookItem.Key key() {
      return new BookItem.Key(subject, seq, lineNo);
    }
  }

  /**
   * What is put together.
   *
   * @param entries whose amounts add up to the line's
   * @param note why, or null
   */
  public record Form(List<EntryRef> entries, String note) {}

  /** Why a match is taken apart. */
  public record UndoForm(String reason) {}

  @Inject LineDesk desk;
  @Inject BookItems items;
  @Inject LineMatches matches;

  public Outcome<LineReceipt> match(long line, Form form, Change change) {
    return desk.once(change, () -> desk.on(line, found -> decide(found, form)));
  }

  /** Takes a line's match apart; it stays on record with the reason. */
  public Outcome<LineReceipt> undo(long line, UndoForm form, Change change) {
    return desk.once(change, () -> desk.on(line, found -> part(found, form)));
  }

  private Outcome<LineReceipt> decide(BankLine line, Form form) {
    var asked = form.entries() == null ? List.<EntryRef>of() : form.entries();
    var found = new ArrayList<BookItem>();
    var refusals =
        new ArrayList<>(
            Entries.check()
                .optionalText("note", form.note())
                .refuse(asked.isEmpty(), LineRules.unknownEntry("—"))
                .refusals());
    refusals.addAll(LineRules.notOpen(line));
    asked.stream().distinct().forEach(ref -> refusal(ref, found).ifPresent(refusals::add));
    if (refusals.isEmpty()) {
      refusals.addAll(LineRules.againstMatch(line, found));
    }
    return desk.unless(refusals, () -> matched(line, found, form.note()));
  }

  private Optional<Refusal> refusal(EntryRef ref, List<BookItem> found) {
    if (ref == null || ref.subject() == null) {
      return Optional.of(LineRules.unknownEntry("—"));
    }
    var item = items.find(ref.key());
    item.ifPresent(found::add);
    return item.isEmpty()
        ? Optional.of(LineRules.unknownEntry(ref.key().text()))
        : item.filter(one -> matches.isMatched(one.key())).map(LineRules::takenEntry);
  }

  private LineReceipt matched(BankLine line, List<BookItem> found, String note) {
    boolean said = note != null && !note.isBlank();
    var why =
        new Label(
            LineMatch.Kind.PERSON.name(),
            said ? "人工匹配：" + note.strip() : "人工匹配",
            said ? "Matched by a person: " + note.strip() : "Matched by a person");
    desk.match(line, found, LineMatch.Kind.PERSON, why);
    line.become(LineStatus.MATCHED);
    return desk.receipt(line, List.of());
  }

  private Outcome<LineReceipt> part(BankLine line, UndoForm form) {
    var refusals = new ArrayList<>(Entries.check().text("reason", form.reason()).refusals());
    var standing = matches.ofLine(line.id()).stream().filter(LineMatch::isActive).toList();
    if (standing.isEmpty()) {
      refusals.add(LineRules.notMatched());
    } else if (standing.get(0).kind() == LineMatch.Kind.SUSPENSE) {
      refusals.add(LineRules.suspenseStands(line));
    }
    return desk.unless(
        refusals,
        () -> {
          desk.part(line, form.reason().strip());
          line.become(LineStatus.OPEN);
          return desk.receipt(line, List.of());
        });
  }
}
