package org.yuqiao.reconciliation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.BalanceRules;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BankStatement;
import org.yuqiao.reconciliation.model.LineFingerprints;
import org.yuqiao.reconciliation.model.LineFingerprints.Known;
import org.yuqiao.reconciliation.model.ReadLine;
import org.yuqiao.reconciliation.model.ReadStatement;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BankStatements;

/** Keeps what was read: the new lines, once all of it agrees with what is kept already. */
@Dependent
class StatementRecorder {

  /** Lines written to the database at once. */
  private static final int TOGETHER = 1000;

  @Inject BankStatements statements;
  @Inject BankLines lines;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject Event<StatementImported> imported;

  /** A file's statements with their lines, and which of these are not kept yet. */
  private record Incoming(
      String account, BankStatement.Source source, List<Known> lines, Set<String> fresh) {

    List<Known> of(int from, ReadStatement read) {
      return lines.subList(from, from + read.lines().size());
    }

    int freshAmong(List<Known> some) {
      return (int) some.stream().filter(line -> fresh.contains(line.fingerprint())).count();
    }
  }

  /** Keeps a file's statements, which follow from each other; all of them or none. */
  Outcome<ImportedStatements> keep(
      String account, List<ReadStatement> read, BankStatement.Source source) {
    var whole = ReadStatement.joined(read);
    var all = LineFingerprints.of(account, whole.lines());
    var fresh =
        lines.kept(account, whole.from(), whole.to()).fresh(all).stream()
            .collect(Collectors.toMap(Known::fingerprint, Known::line));
    var refusals = against(account, whole, fresh.values());
    return refusals.isEmpty()
        ? Outcome.done(keep(read, new Incoming(account, source, all, fresh.keySet())))
        : Outcome.refused(refusals);
  }

  private List<Refusal> against(String account, ReadStatement whole, Collection<ReadLine> fresh) {
    return whole.hasBalances()
        ? BalanceRules.refusals(whole, beside(account, whole, ReadStatement.change(fresh)))
        : covering(account, fresh).stream()
            .map(statement -> BalanceRules.complete(statement, fresh.size()))
            .toList();
  }

  /** A statement over days of new lines that closes with what the kept lines come to without. */
  private Optional<BankStatement> covering(String account, Collection<ReadLine> fresh) {
    var first = statements.firstWithBalances(account);
    return first.flatMap(
        start ->
            fresh.stream()
                .map(ReadLine::bookedOn)
                .filter(day -> !day.isBefore(start.fromDay()))
                .min(Comparator.naturalOrder())
                .flatMap(day -> closingWith(start, day)));
  }

  private Optional<BankStatement> closingWith(BankStatement start, LocalDate day) {
    var account = start.fundAccount();
    return statements.withBalancesUntil(account, day).stream()
        .filter(
            statement ->
                start
                    .opening()
                    .plus(lines.change(account, start.fromDay(), statement.toDay()))
                    .equals(statement.closing()))
        .findFirst();
  }

  private ImportedStatements keep(List<ReadStatement> read, Incoming incoming) {
    var views = new ArrayList<StatementView>();
    int from = 0;
    for (ReadStatement one : read) {
      var own = incoming.of(from, one);
      var same = incoming.freshAmong(own) == 0 ? sameAs(incoming.account(), one) : noStatement();
      views.add(same.map(StatementView::of).orElseGet(() -> add(one, own, incoming)));
      from += own.size();
    }
    int fresh = incoming.fresh().size();
    return new ImportedStatements(views, from, fresh, from - fresh);
  }

  private StatementView add(ReadStatement read, List<Known> own, Incoming incoming) {
    var by = currentActor.get().username();
    var statement =
        new BankStatement(
            new BankStatement.Key(incoming.account(), statements.nextSerial(incoming.account())),
            read,
            incoming.freshAmong(own),
            incoming.source(),
            new BankStatement.Signature(by, today.now()));
    statements.add(statement);
    lines.write();
    write(statement, own, incoming.fresh());
    var view = StatementView.of(statement);
    imported.fire(new StatementImported(view, by));
    return view;
  }

  private void write(BankStatement statement, List<Known> own, Set<String> fresh) {
    for (int place = 0; place < own.size(); place++) {
      if (fresh.contains(own.get(place).fingerprint())) {
        lines.add(new BankLine(statement, place + 1, own.get(place)));
      }
      if (place % TOGETHER == TOGETHER - 1 || place == own.size() - 1) {
        lines.write();
      }
    }
  }

  private Optional<BankStatement> sameAs(String account, ReadStatement read) {
    return statements.over(account, read.from(), read.to()).stream()
        .filter(before -> !read.hasBalances() || read.closing().equals(before.closing()))
        .findFirst();
  }

  private static Optional<BankStatement> noStatement() {
    return Optional.empty();
  }

  private BalanceRules.Neighbours beside(String account, ReadStatement read, Money fresh) {
    var before = statements.beforeOrOn(account, read.from()).orElse(null);
    var after = statements.after(account, read.from()).orElse(null);
    var dayBefore = read.from().minusDays(1);
    return new BalanceRules.Neighbours(
        before,
        before == null ? Money.ZERO : lines.change(account, before.fromDay(), dayBefore),
        after,
        after == null ? Money.ZERO : until(account, read, after),
        lines.change(account, read.from(), read.to()).plus(fresh));
  }

  private Money until(String account, ReadStatement read, BankStatement after) {
    var own =
        read.lines().stream().filter(line -> line.bookedOn().isBefore(after.fromDay())).toList();
    var between = lines.change(account, read.to().plusDays(1), after.fromDay().minusDays(1));
    return ReadStatement.change(own).plus(between);
  }
}
