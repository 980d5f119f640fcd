package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.reconciliation.boundary.LineCard.Suggestion;
import org.yuqiao.reconciliation.boundary.ReconciliationView.OpenEntryView;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookingProposal;
import org.yuqiao.reconciliation.model.Findings;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.model.Matcher;
import org.yuqiao.reconciliation.model.NamedCases;
import org.yuqiao.reconciliation.model.NamedPayments;
import org.yuqiao.reconciliation.model.Offsets;
import org.yuqiao.reconciliation.model.OpenLine;
import org.yuqiao.reconciliation.model.SameAmounts;
import org.yuqiao.reconciliation.model.SuspenseOwner;
import org.yuqiao.reconciliation.store.AwaitedCases;
import org.yuqiao.reconciliation.store.AwaitedPayments;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.reconciliation.store.LineMatches;
import org.yuqiao.reconciliation.store.LineSearch;
import org.yuqiao.reconciliation.store.LineSearch.Conditions;
import org.yuqiao.reconciliation.store.OwnAccounts;
import org.yuqiao.reconciliation.store.SuspenseRows;

/** Reads bank lines with what they are or may be, and the entries that stand open beside them. */
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
public class LineQueries {

  @Inject LineSearch search;
  @Inject LineMatches matches;
  @Inject BankLines lines;
  @Inject BookItems items;
  @Inject AwaitedCases cases;
  @Inject AwaitedPayments payments;
  @Inject SuspenseRows suspense;
  @Inject LineExplanations explanations;
  @Inject OwnAccounts accounts;
  @Inject Today today;

  /** How many lines stand in a state, and how much money that is. */
  public record StatusSum(Label status, long count, Money amount) {}

  /** A bank line beside a match of it with an entry. */
  public record EntryLine(BankLineView line, MatchView match) {}

  /** Found lines in the order of booking. */
  public List<LineCard> lines(LineFilter filter, int offset, int limit) {
    return cards(search.find(conditions(filter), offset, limit));
  }

  /** One line. */
  public Optional<LineCard> line(long id) {
    return lines.find(id).map(line -> cards(List.of(line)).get(0));
  }

  /** The found lines by their state, states without lines included. */
  public List<StatusSum> sums(LineFilter filter) {
    var sums = search.sums(conditions(filter));
    return Arrays.stream(LineStatus.values())
        .map(
            status -> {
              var sum = sums.getOrDefault(status, new LineSearch.Sum(0, Money.ZERO));
              return new StatusSum(status.label(), sum.count(), sum.amount());
            })
        .toList();
  }

  /** What stands in suspense, the oldest first; of one account, or of all where none is named. */
  public List<LineCard> suspense(String fundAccount) {
    return cards(suspense.lines(fundAccount));
  }

  /** An account's entries over some days that are not at the bank yet. */
  public List<OpenEntryView> entries(String fundAccount, LocalDate from, LocalDate to) {
    var standing = explanations.standing(fundAccount);
    return Offsets.without(items.open(fundAccount, from, to)).stream()
        .map(
            item ->
                new OpenEntryView(
                    ReconciliationQueries.entry(item),
                    ExplainLine.View.of(standing.get(LineExplanation.target(item.key()))),
                    false))
        .toList();
  }

  /** The bank lines of an entry, undone matches too. */
  public List<EntryLine> ofEntry(String subject, long seq) {
    return matches.ofEntry(subject, seq).stream()
        .map(
            match ->
                new EntryLine(
                    BankLineView.of(lines.find(match.bankLine()).orElseThrow()),
                    MatchView.of(match)))
        .toList();
  }

  /** The entries that some lines are, by line; undone matches left out. */
  public Map<Long, List<MatchView>> entriesOf(List<Long> bankLines) {
    return matches.ofLines(bankLines).values().stream()
        .flatMap(List::stream)
        .map(MatchView::of)
        .filter(MatchView::stands)
        .collect(Collectors.groupingBy(MatchView::bankLine));
  }

  /** The special accounts, code and name. */
  public List<Label> accounts() {
    return accounts.all().stream()
        .map(account -> new Label(account.code(), account.name(), account.name()))
        .toList();
  }

  /** The last day with an open line of an account, or null where all are settled. */
  public LocalDate lastOpenDay(String fundAccount) {
    return search.lastOpen(fundAccount);
  }

  /** What cards are made from, read once for all of them. */
  private record Desk(
      Matcher matcher,
      Findings findings,
      NamedCases cases,
      NamedPayments payments,
      Map<Long, List<LineMatch>> matches,
      Map<Long, Money> left,
      Map<Long, SuspenseOwner> owners,
      Map<String, LineExplanation> explanations) {}

  private List<LineCard> cards(List<BankLine> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var desk = desk(found);
    return found.stream().map(line -> card(line, desk)).toList();
  }

  private Desk desk(List<BankLine> found) {
    var account = found.get(0).fundAccount();
    var waiting = found.stream().filter(LineQueries::waits).toList();
    var days = waiting.stream().map(BankLine::bookedOn).sorted().toList();
    var open =
        waiting.isEmpty()
            ? List.<org.yuqiao.reconciliation.model.BookItem>of()
            : found.stream()
                .map(BankLine::fundAccount)
                .distinct()
                .flatMap(
                    code ->
                        items
                            .open(
                                code,
                                days.get(0).minusDays(Matcher.WINDOW_DAYS),
                                days.get(days.size() - 1).plusDays(Matcher.WINDOW_DAYS))
                            .stream())
                .toList();
    var left = Offsets.without(open);
    return new Desk(
        new Matcher(left),
        new Findings(
            left,
            matches.statementDays(account),
            new SameAmounts(matches.near(waiting).stream().map(OpenLine::of).toList())),
        new NamedCases(waiting.stream().anyMatch(BankLine::inward) ? cases.names() : List.of()),
        new NamedPayments(awaited(waiting)),
        matches.ofLines(found.stream().map(BankLine::id).toList()),
        suspense.left(),
        suspense.owners(),
        explanations.standing(account));
  }

  private List<PaymentInstruction> awaited(List<BankLine> waiting) {
    var accounts =
        waiting.stream()
            .filter(line -> !line.inward())
            .map(BankLine::fundAccount)
            .distinct()
            .toList();
    return accounts.isEmpty() ? List.of() : payments.of(accounts);
  }

  private static boolean waits(BankLine line) {
    return line.status() != LineStatus.MATCHED;
  }

  private LineCard card(BankLine line, Desk desk) {
    var owner = desk.owners().get(line.id());
    boolean held = line.status() == LineStatus.SUSPENSE;
    boolean open = LineRules.isOpen(line);
    Money left = held ? desk.left().getOrDefault(line.id(), Money.ZERO) : line.amount();
    var view = BankLineView.of(line);
    return new LineCard(
        view,
        open || held ? left : Money.ZERO,
        desk.matches().getOrDefault(line.id(), List.of()).stream().map(MatchView::of).toList(),
        open || held ? suggestions(line, left, desk) : List.of(),
        line.status() == LineStatus.OPEN ? desk.findings().of(OpenLine.of(line)).says() : null,
        owner == null ? null : owner.owner(),
        owner == null ? null : owner.note(),
        open || held ? ChronoUnit.DAYS.between(LineCard.since(view), today.date()) : null,
        ExplainLine.View.of(desk.explanations().get(LineExplanation.target(line.id()))));
  }

  private List<Suggestion> suggestions(BankLine line, Money left, Desk desk) {
    var suggestions = new ArrayList<Suggestion>();
    if (LineRules.isOpen(line)) {
      desk.matcher().candidates(OpenLine.of(line)).stream()
          .map(
              c -> new Suggestion(c.why(), ReconciliationQueries.entry(c.item()), null, null, null))
          .forEach(suggestions::add);
    }
    boolean named = suggestions.stream().anyMatch(s -> "NAMED".equals(s.says().code()));
    if (!named) {
      suggestions.addAll(0, payments(line, desk).toList());
      bookings(line, left, desk).forEach(suggestions::add);
    }
    return suggestions;
  }

  private static Stream<Suggestion> payments(BankLine line, Desk desk) {
    return LineRules.isOpen(line)
        ? desk.payments().namedBy(OpenLine.of(line)).stream().map(LineQueries::payment)
        : Stream.empty();
  }

  private static Suggestion payment(NamedPayments.Named named) {
    var payment = named.payment();
    return new Suggestion(
        named.why(),
        null,
        null,
        null,
        new LineCard.ProvenPayment(
            payment.number(),
            payment.subject(),
            payment.payee().name(),
            payment.status().label(),
            payment.preparedBy()));
  }

  private Stream<Suggestion> bookings(BankLine line, Money left, Desk desk) {
    var open = OpenLine.of(line);
    var byWords =
        line.inward() || LineRules.isOpen(line)
            ? BookingProposal.byWords(open)
            : Optional.<BookingProposal>empty();
    var ofCases =
        line.inward()
            ? desk.cases().namedBy(open).stream()
                .flatMap(
                    named ->
                        cases.find(named.caseNumber()).stream()
                            .flatMap(
                                file ->
                                    BookingProposal.of(file, left, named.how()).stream()
                                        .map(one -> booking(one, file.borrower().name()))))
            : Stream.<Suggestion>empty();
    return Stream.concat(ofCases, byWords.map(one -> booking(one, null)).stream());
  }

  private static Suggestion booking(BookingProposal proposal, String borrower) {
    return new Suggestion(
        proposal.why(),
        null,
        new BookLine.Form(
            proposal.why().code(),
            proposal.caseNumber(),
            proposal.principal(),
            proposal.fee(),
            proposal.source() == null ? null : proposal.source().name(),
            null,
            null),
        borrower,
        null);
  }

  private static Conditions conditions(LineFilter filter) {
    return new Conditions()
        .and("l.fundAccount = :account", "account", filter.fundAccount())
        .and("l.bookedOn >= :from", "from", filter.from())
        .and("l.bookedOn <= :to", "to", filter.to())
        .and(
            "l.status = :status",
            "status",
            filter.status() == null ? null : LineStatus.valueOf(filter.status()))
        .and(
            "l.inward = :inward",
            "inward",
            filter.direction() == null ? null : "in".equals(filter.direction()))
        .and("l.id = :line", "line", filter.line());
  }
}
