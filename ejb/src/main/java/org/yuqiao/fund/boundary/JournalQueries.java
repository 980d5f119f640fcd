package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.JournalPlace;
import org.yuqiao.ledger.model.JournalSelection;
import org.yuqiao.ledger.model.JournalSelection.Side;

/** Reading the journal line by line and entry by entry (明细账与凭证); banks do not. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JournalQueries {

  private static final Pattern PLACE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~([A-Z0-9-]{1,20})~(\\d{1,18})~(\\d{1,9})");
  private static final Pattern ENTRY = Pattern.compile("([A-Z0-9-]{1,20})#(\\d{1,18})");

  @Inject Ledger ledger;
  @Inject FactTexts facts;
  @Inject Subsidiaries subsidiaries;
  @Inject CaseFigures cases;

  /** The accounts of the chart. */
  public List<Label> accounts() {
    return Arrays.stream(Account.values()).map(JournalQueries::label).toList();
  }

  /** Whether a text names a place to read on after. */
  public boolean isPlace(String after) {
    return place(after).isPresent();
  }

  /**
   * Lines in the order of the journal with the balance running through them.
   *
   * @param after the {@code next} of the page before, or null for the first page
   */
  public JournalView page(JournalFilter filter, String after, int limit) {
    var asked = selection(filter);
    var from = place(after).orElse(null);
    var found = ledger.lines(asked, from, limit + 1);
    boolean more = found.size() > limit;
    var lines = more ? found.subList(0, limit) : found;
    Money opening = opening(asked);
    var sums = ledger.sums(asked, null);
    Money carried = from == null ? opening : opening.plus(ledger.sums(asked, from).balance());
    return new JournalView(
        opening,
        sums.debit(),
        sums.credit(),
        opening.plus(sums.balance()),
        sums.lines(),
        views(lines, carried),
        more ? next(lines.get(limit - 1)) : null);
  }

  /** One entry with the fact behind it; empty where there is none. */
  public Optional<EntryView> entry(String subject, long seq) {
    var lines = ledger.entry(subject, seq);
    return lines.isEmpty() ? Optional.empty() : Optional.of(entry(lines));
  }

  private Money opening(JournalSelection asked) {
    return asked.from() == null ? Money.ZERO : ledger.sums(asked.before(), null).balance();
  }

  private List<JournalView.Line> views(List<JournalLine> lines, Money carried) {
    var records = facts.behind(lines);
    var names = subsidiaries.names();
    var views = new ArrayList<JournalView.Line>();
    Money balance = carried;
    for (JournalLine line : lines) {
      balance = balance.plus(line.debit()).minus(line.credit());
      views.add(view(line, balance, records.get(FactTexts.Key.of(line)), names));
    }
    return views;
  }

  private static JournalView.Line view(
      JournalLine line, Money balance, AuditRecord record, Map<String, String> names) {
    return new JournalView.Line(
        line.bookedOn(),
        line.subject(),
        line.seq(),
        line.lineNo(),
        caseNumber(line.subject()),
        label(line.account()),
        line.detail(),
        names.get(line.detail()),
        line.debit(),
        line.credit(),
        balance,
        line.reference(),
        record == null ? null : record.kind(),
        record == null ? null : record.wording(),
        record == null ? null : FactTexts.english(record));
  }

  private EntryView entry(List<JournalLine> lines) {
    var first = lines.get(0);
    var key = FactTexts.Key.of(first);
    var names = subsidiaries.names();
    var reversing = ledger.withReference(key.subject() + "#" + key.seq());
    return new EntryView(
        first.subject(),
        first.seq(),
        first.bookedOn(),
        first.reference(),
        caseNumber(first.subject()),
        facts.behind(List.of(first)).values().stream()
            .filter(record -> record.seq() == first.seq())
            .map(JournalQueries::fact)
            .findFirst()
            .orElse(null),
        lines.stream().map(line -> line(line, names)).toList(),
        lines.stream().map(JournalLine::debit).reduce(Money.ZERO, Money::plus),
        reversed(first.reference()),
        reversing.isEmpty() ? null : reference(reversing.get(0)));
  }

  private static EntryView.Fact fact(AuditRecord record) {
    return new EntryView.Fact(
        record.kind(),
        record.wording(),
        FactTexts.english(record),
        record.actor(),
        record.actorName(),
        record.businessDate(),
        record.recordedAt(),
        record.previousHash(),
        record.hash());
  }

  private static EntryView.Line line(JournalLine line, Map<String, String> names) {
    return new EntryView.Line(
        line.lineNo(),
        label(line.account()),
        line.detail(),
        names.get(line.detail()),
        line.account().subsidiary() == Account.Subsidiary.BANK_LINE,
        line.debit(),
        line.credit());
  }

  private static EntryView.Reference reversed(String reference) {
    var entry = ENTRY.matcher(reference == null ? "" : reference);
    return entry.matches()
        ? new EntryView.Reference(entry.group(1), Long.parseLong(entry.group(2)))
        : null;
  }

  private static EntryView.Reference reference(JournalLine line) {
    return new EntryView.Reference(line.subject(), line.seq());
  }

  private JournalSelection selection(JournalFilter filter) {
    return new JournalSelection(
        filter.accounts().stream().map(Account::ofCode).toList(),
        filter.detail(),
        filter.subject(),
        filter.dueOn() == null ? null : cases.numbersDueOn(filter.dueOn()),
        filter.reference(),
        filter.from(),
        filter.to(),
        filter.side() == null ? null : Side.valueOf(filter.side().toUpperCase(Locale.ROOT)));
  }

  private static Optional<JournalPlace> place(String text) {
    var place = PLACE.matcher(text == null ? "" : text);
    if (!place.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new JournalPlace(
              LocalDate.parse(place.group(1)),
              place.group(2),
              Long.parseLong(place.group(3)),
              Integer.parseInt(place.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String next(JournalLine line) {
    return "%s~%s~%d~%d".formatted(line.bookedOn(), line.subject(), line.seq(), line.lineNo());
  }

  private static String caseNumber(String subject) {
    return subject.equals(FundEvent.CHAIN) ? null : subject;
  }

  private static Label label(Account account) {
    return new Label(account.code(), account.zh(), account.en());
  }
}
