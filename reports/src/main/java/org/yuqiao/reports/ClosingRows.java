package org.yuqiao.reports;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.closing.boundary.ClosingDay;
import org.yuqiao.closing.boundary.ExplanationView;
import org.yuqiao.closing.boundary.PeriodView;
import org.yuqiao.closing.boundary.PositionView;
import org.yuqiao.closing.boundary.SealView;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.boundary.ReconciliationView;

/** Lays the sheets of closed days, months and years out in rows. */
final class ClosingRows {

  private final Labels labels;
  private final List<SheetRow> rows = new ArrayList<>();
  private String section;

  private ClosingRows(Labels labels) {
    this.labels = labels;
  }

  /** 日终封账单. */
  static List<SheetRow> of(ClosingDay day, List<ReconciliationView> accounts, Labels labels) {
    var sheet = new ClosingRows(labels);
    sheet.seal(day.seal());
    sheet.position(day.position());
    sheet.accounts(accounts);
    sheet.explanations(day.explanations());
    return sheet.rows;
  }

  /** 月度发生额及余额表, 年度余额结转表. */
  static List<SheetRow> of(PeriodView period, Labels labels) {
    var sheet = new ClosingRows(labels);
    sheet.movements(period.accounts());
    sheet.lock(period);
    return sheet.rows;
  }

  private void seal(SealView seal) {
    begin("seal");
    wide("seal.by", seal.sealedByName());
    wide("seal.at", labels.second(seal.sealedAt()));
    wide("seal.after", seal.after() == null ? labels.get("seal.first") : seal.after().toString());
    wide("seal.root", seal.root());
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
    wide("seal.previousRoot", seal.previousRoot() == null ? none() : seal.previousRoot());
    wide("seal.counts", labels.say("seal.countsOf", seal.records(), seal.chains(), seal.lines()));
    wide("seal.fact", labels.say("seal.factOf", seal.factSeq()));
  }

  private void position(PositionView position) {
    begin("position");
    terms("position.sources", position.sources(), position.sourcesTotal());
    terms("position.uses", position.uses(), position.usesTotal());
    sum(labels.get("position.difference"), position.difference());
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
    add(
        "full",
        labels.say(
            "position.trial", position.totalDebit().grouped(), position.totalCredit().grouped()));
  }

  private void terms(String heading, List<PositionView.Term> terms, Money total) {
    add("sum", labels.get(heading), labels.get("position.amount"));
    rows.add(rows.remove(rows.size() - 1).asHeading());
    terms.forEach(term -> sum(term.name().in(labels.locale()), term.amount()));
    sum(labels.get("position.total"), total);
    rows.add(rows.remove(rows.size() - 1).emphasised(true));
  }

  private void sum(String name, Money amount) {
    add("sum", name, RegisterLine.yuan(amount));
  }

  private void accounts(List<ReconciliationView> accounts) {
    begin("accounts");
    heading(
        "account",
        "account.code",
        "account.bank",
        "account.books",
        "account.adjustedBank",
        "account.adjustedBooks",
        "account.difference");
    for (ReconciliationView account : accounts) {
      add(
          "account",
          account.fundAccount(),
          amount(account.bankBalance()),
          amount(account.bookBalance()),
          amount(account.adjustedBank()),
          amount(account.adjustedBooks()),
          amount(account.difference()));
    }
  }

  private void explanations(List<ExplanationView> explanations) {
    begin("explained");
    if (explanations.isEmpty()) {
      add("full", labels.get("explained.none"));
      return;
    }
    heading("explained", "explained.item", "explained.reason", "explained.by", "explained.at");
    for (ExplanationView explanation : explanations) {
      add(
          "explained",
          explanation.item(),
          explanation.reason(),
          explanation.byName(),
          labels.minute(explanation.at()));
    }
  }

  private void movements(List<PeriodView.Movement> accounts) {
    begin("movements");
    if (accounts.isEmpty()) {
      add("full", labels.get("movement.none"));
      return;
    }
    heading(
        "movement",
        "movement.code",
        "movement.name",
        "movement.opening",
        "movement.debit",
        "movement.credit",
        "movement.closing");
    for (PeriodView.Movement account : accounts) {
      add(
          "movement",
          account.code(),
          labels.isEnglish() ? account.en() : account.zh(),
          amount(account.opening()),
          amount(account.debit()),
          amount(account.credit()),
          amount(account.closing()));
    }
  }

  private void lock(PeriodView period) {
    begin("lock");
    if (period.locked()) {
      wide("lock.by", period.lockedByName());
      wide("lock.at", labels.second(period.lockedAt()));
    } else {
      add("full", labels.get("lock.none"));
    }
  }

  private void begin(String name) {
    section = labels.get("section." + name);
  }

  private void wide(String label, String value) {
    add("wide", labels.get(label), value);
  }

  private void heading(String shape, String... names) {
    Object[] cells = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      cells[i] = labels.get(names[i]);
    }
    rows.add(SheetRow.of(section, shape, cells).asHeading());
  }

  private void add(String shape, Object... cells) {
    rows.add(SheetRow.of(section, shape, cells));
  }

  private Object amount(Money money) {
    return money == null ? none() : RegisterLine.yuan(money);
  }

  private String none() {
    return labels.get("none");
  }
}
