package org.yuqiao.reconciliation.model;

import java.util.Collection;
import java.util.List;
import org.yuqiao.kernel.Label;

/** The cases a bank line may name, by their numbers and contracts. */
public final class NamedCases {

  /** A case's number and its other numbers. */
  public record CaseNames(String caseNumber, List<BookItem.Name> names) {

    public CaseNames {
      names = List.copyOf(names);
    }
  }

  /** A case that a line names, and how. */
  public record Named(String caseNumber, Label how) {}

  private final NumberIndex<String> numbers = new NumberIndex<>();

  public NamedCases(Collection<CaseNames> cases) {
    cases.forEach(one -> numbers.add(one.caseNumber(), null, one.names()));
  }

  /** The cases a line names. */
  public List<Named> namedBy(OpenLine line) {
    return numbers.namedBy(line).stream()
        .map(named -> new Named(named.thing(), named.evidence().says(named.number())))
        .toList();
  }
}
