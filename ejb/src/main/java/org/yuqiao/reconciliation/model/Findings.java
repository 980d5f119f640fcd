package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuqiao.kernel.Label;
import org.yuqiao.reconciliation.model.Matcher.Candidate;
import org.yuqiao.reconciliation.model.Matcher.Fit;

/** Names what is wrong with lines and entries that stand open (差异查找). */
public final class Findings {

  private final Matcher matcher;
  private final StatementDays statements;
  private final SameAmounts sameAmounts;

  /**
   * Over the entries that stand open.
   *
   * @param sameAmounts all lines near those in question, those included that are matched
   */
  public Findings(Collection<BookItem> open, StatementDays statements, SameAmounts sameAmounts) {
    this.matcher = new Matcher(open);
    this.statements = statements;
    this.sameAmounts = sameAmounts;
  }

  /** What is wrong, line by line and then entry by entry. */
  public List<Finding> of(Collection<OpenLine> lines, Collection<BookItem> items) {
    var findings = new ArrayList<Finding>();
    Set<BookItem.Key> named = new HashSet<>();
    for (OpenLine line : lines) {
      var finding = of(line);
      findings.add(finding);
      if (finding.item() != null) {
        named.add(finding.item());
      }
    }
    items.stream().filter(item -> !named.contains(item.key())).map(this::of).forEach(findings::add);
    return findings;
  }

  /** What is wrong with a line. */
  public Finding of(OpenLine line) {
    var candidates = matcher.candidates(line);
    return first(candidates, Fit.NAMED)
        .map(fits -> Finding.of(Finding.Kind.EQUAL_CANDIDATES, line, fits.item(), equal(fits)))
        .or(() -> twin(line).map(other -> Finding.twice(line, other)))
        .or(
            () ->
                first(candidates, Fit.AMOUNT_DIFFERS)
                    .map(
                        fits ->
                            Finding.of(Finding.Kind.AMOUNT_DIFFERS, line, fits.item(), fits.why())))
        .orElseGet(() -> Finding.of(Finding.Kind.NOT_IN_BOOKS, line, null, notInBooks(line)));
  }

  private Finding of(BookItem item) {
    boolean told = statements.cover(item.bookedOn());
    var kind = told ? Finding.Kind.MISSING_AT_BANK : Finding.Kind.NO_STATEMENT;
    return Finding.of(kind, null, item, told ? missing(item) : untold(item));
  }

  private static Optional<Candidate> first(List<Candidate> candidates, Fit fit) {
    return candidates.stream().filter(candidate -> candidate.fit() == fit).findFirst();
  }

  /** A line of the same amount that bears the same number or the same words, earlier or matched. */
  private Optional<OpenLine> twin(OpenLine line) {
    return sameAmounts.besides(line).stream().filter(other -> saysTheSame(line, other)).findFirst();
  }

  private static boolean saysTheSame(OpenLine line, OpenLine other) {
    return Stream.<Function<OpenLine, String>>of(
            OpenLine::reference, OpenLine::instruction, OpenLine::text)
        .anyMatch(part -> part.apply(line) != null && part.apply(line).equals(part.apply(other)));
  }

  private static Label equal(Candidate fits) {
    return new Label(
        "",
        "可能为分录%s（%s），须人工确认".formatted(fits.item().key().entry(), fits.why().zh()),
        "May be entry %s (%s); a person decides"
            .formatted(fits.item().key().entry(), fits.why().en()));
  }

  private static Label notInBooks(OpenLine line) {
    return new Label(
        "",
        "银行已%s、账面无记录：%s的%s元，流水%s"
            .formatted(
                line.inward() ? "收" : "付",
                line.bookedOn(),
                line.amount().grouped(),
                Finding.number(line)),
        "At the bank and not in the books: %s %s of %s, bank line %s"
            .formatted(
                line.amount().grouped(),
                line.inward() ? "received" : "paid",
                line.bookedOn(),
                Finding.number(line)));
  }

  private static Label missing(BookItem item) {
    return new Label(
        "",
        "账面已%s、银行对账单无此笔：%s的%s元，分录%s"
            .formatted(
                item.inward() ? "收" : "付",
                item.bookedOn(),
                item.amount().grouped(),
                item.key().entry()),
        "In the books and missing in the bank's statement: %s %s of %s, entry %s"
            .formatted(
                item.amount().grouped(),
                item.inward() ? "received" : "paid",
                item.bookedOn(),
                item.key().entry()));
  }

  private static Label untold(BookItem item) {
    return new Label(
        "",
        "%s的对账单尚未导入，分录%s %s元待核对"
            .formatted(item.bookedOn(), item.key().entry(), item.amount().grouped()),
        "No statement of %s is imported yet for entry %s of %s"
            .formatted(item.bookedOn(), item.key().entry(), item.amount().grouped()));
  }
}
