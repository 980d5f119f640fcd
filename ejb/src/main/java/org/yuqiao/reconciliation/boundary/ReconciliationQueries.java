package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.boundary.ReconciliationView.BookItemView;
import org.yuqiao.reconciliation.boundary.ReconciliationView.FindingView;
import org.yuqiao.reconciliation.boundary.ReconciliationView.OpenEntryView;
import org.yuqiao.reconciliation.boundary.ReconciliationView.OpenLineView;
import org.yuqiao.reconciliation.model.BalanceSheet;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.Finding;
import org.yuqiao.reconciliation.model.Findings;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.Offsets;
import org.yuqiao.reconciliation.model.OpenLine;
import org.yuqiao.reconciliation.model.SameAmounts;
import org.yuqiao.reconciliation.model.StatementDays;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * Holds bank and books of an account against each other at the end of a day (银行存款余额调节表). What the
 * books had before the first statement counts as the bank's opening balance.
 */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin",
  "system"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReconciliationQueries {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  @Inject BookItems items;
  @Inject LineMatches matches;
  @Inject BankLines lines;
  @Inject LineExplanations explanations;

  /** All that is read before anything is reckoned. */
  private record Read(
      String account,
      LocalDate day,
      StatementDays statements,
      List<BankLine> lines,
      Set<Long> linesLater,
      List<BookItem> items,
      Set<BookItem.Key> itemsLater,
      Map<String, LineExplanation> explanations) {

    boolean isBeforeStatements(BookItem item) {
      return statements.start() != null && item.bookedOn().isBefore(statements.start());
    }
  }

  public ReconciliationView of(String fundAccount, LocalDate day) {
    return view(read(fundAccount, day));
  }

  /**
   * What an account's first statement began with less what the books had before it (期初差额): as long
   * as it is not zero, bank and books differ on every day since. Empty where no statement gives a
   * balance.
   */
  public Optional<OpeningDifference> openingDifference(String account) {
    var statements = matches.statementDays(account);
    return Optional.ofNullable(statements.firstWithBalance())
        .map(
            first -> {
              var told = lines.change(account, EVER, first.from().minusDays(1));
              var booked =
                  items
                      .balance(account, statements.start().minusDays(1))
                      .minus(items.matchedBefore(account, statements.start()));
              return new OpeningDifference(
                  account, statements.start(), first.opening().minus(told).minus(booked));
            });
  }

  /** Which days the statements of an account tell of. */
  public StatementDays statementDays(String account) {
    return matches.statementDays(account);
  }

  private Read read(String account, LocalDate day) {
    var unmatched = matches.unmatched(account, day);
    var later = items.matchedLater(account, day);
    var open = new ArrayList<>(Offsets.without(items.open(account, EVER, day)));
    open.addAll(later);
    return new Read(
        account,
        day,
        matches.statementDays(account),
        unmatched,
        matches.matchedLater(account, day),
        open,
        later.stream().map(BookItem::key).collect(Collectors.toCollection(HashSet::new)),
        holding(account, day));
  }

  private Map<String, LineExplanation> holding(String account, LocalDate day) {
    var holding = explanations.standing(account);
    holding.values().removeIf(explanation -> !explanation.holdsOn(day));
    return holding;
  }

  private ReconciliationView view(Read read) {
    var current = read.items().stream().filter(item -> !read.isBeforeStatements(item)).toList();
    var sheet =
        BalanceSheet.of(
            bankBalance(read),
            items.balance(read.account(), read.day()),
            read.lines().stream().map(OpenLine::of).toList(),
            current);
    var openLines = read.lines().stream().map(line -> view(line, read)).toList();
    var openEntries = current.stream().map(item -> view(item, read)).toList();
    var unexplainedLines = openLines.stream().filter(line -> !line.explained()).toList();
    var unexplainedEntries = openEntries.stream().filter(entry -> !entry.explained()).toList();
    boolean covered = read.statements().cover(read.day());
    boolean agree = sheet.difference() != null && sheet.difference().isZero();
    return new ReconciliationView(
        read.account(),
        read.day(),
        covered && agree && unexplainedLines.isEmpty() && unexplainedEntries.isEmpty(),
        !covered,
        read.statements().end(),
        sheet.bank(),
        sheet.books(),
        sheet.bankIn(),
        sheet.bankOut(),
        sheet.booksIn(),
        sheet.booksOut(),
        sheet.adjustedBank(),
        sheet.adjustedBooks(),
        sheet.difference(),
        sheet.difference(),
        openLines,
        unexplainedLines,
        openEntries,
        unexplainedEntries,
        findings(read, sheet));
  }

  private Money bankBalance(Read read) {
    var first = read.statements().firstWithBalance();
    if (first == null || read.day().isBefore(read.statements().start())) {
      return null;
    }
    var before = lines.change(read.account(), EVER, first.from().minusDays(1));
    return first.opening().minus(before).plus(lines.change(read.account(), EVER, read.day()));
  }

  private List<FindingView> findings(Read read, BalanceSheet sheet) {
    var unexplained = read.lines().stream().filter(line -> !view(line, read).explained()).toList();
    var near = new SameAmounts(matches.near(unexplained).stream().map(OpenLine::of).toList());
    var items =
        read.items().stream()
            .filter(item -> !read.isBeforeStatements(item) && !view(item, read).explained())
            .toList();
    var findings =
        new ArrayList<>(
            new Findings(items, read.statements(), near)
                .of(unexplained.stream().map(OpenLine::of).toList(), items));
    if (sheet.difference() != null && !sheet.difference().isZero()) {
      findings.add(opening(sheet.difference()));
    }
    return findings.stream().map(ReconciliationQueries::view).toList();
  }

  private static Finding opening(Money difference) {
    return new Finding(
        Finding.Kind.OPENING_DIFFERS,
        null,
        null,
        null,
        new Label(
            Finding.Kind.OPENING_DIFFERS.name(),
            "对账单期初余额与启用对账前的账面余额相差%s元".formatted(difference.grouped()),
            "The first statement's opening balance differs from the books before it by %s"
                .formatted(difference.grouped())));
  }

  private static OpenLineView view(BankLine line, Read read) {
    return new OpenLineView(
        BankLineView.of(line),
        ExplainLine.View.of(read.explanations().get(LineExplanation.target(line.id()))),
        read.linesLater().contains(line.id()));
  }

  private static OpenEntryView view(BookItem item, Read read) {
    return new OpenEntryView(
        entry(item),
        ExplainLine.View.of(read.explanations().get(LineExplanation.target(item.key()))),
        read.itemsLater().contains(item.key()));
  }

  static BookItemView entry(BookItem item) {
    var key = item.key();
    return new BookItemView(
        key.subject(),
        key.seq(),
        key.lineNo(),
        item.fundAccount(),
        item.inward(),
        item.amount(),
        item.bookedOn(),
        item.reference());
  }

  private static FindingView view(Finding finding) {
    var item = finding.item();
    return new FindingView(
        finding.line(),
        item == null ? null : item.subject(),
        item == null ? null : item.seq(),
        finding.otherLine(),
        finding.says());
  }
}
