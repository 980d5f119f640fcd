package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.reconciliation.store.BankLines;
import org.yuqiao.reconciliation.store.BankStatements;
import org.yuqiao.reconciliation.store.OwnAccounts;

/** Reads the imported statements and their lines. */
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
public class StatementQueries {

  @Inject BankStatements statements;
  @Inject BankLines lines;
  @Inject OwnAccounts accounts;

  /** The special accounts, by code. */
  public List<StatementAccount> accounts() {
    return accounts.all().stream()
        .map(
            account ->
                new StatementAccount(
                    account.code(), account.name(), account.number(), account.custodianBank()))
        .toList();
  }

  /**
   * The imports, the latest first.
   *
   * @param fundAccount the code of one special account, or null for all
   */
  public List<StatementView> latest(String fundAccount, int offset, int limit) {
    return statements.latest(fundAccount, offset, limit).stream().map(StatementView::of).toList();
  }

  public long count(String fundAccount) {
    return statements.count(fundAccount);
  }

  /** The imports below an id, the latest first; for walking the list by key. */
  public List<StatementView> below(String fundAccount, long id, int limit) {
    return statements.below(fundAccount, id, limit).stream().map(StatementView::of).toList();
  }

  /** The lines that a statement brought behind a place; for walking them by key. */
  public List<BankLineView> linesAfter(long statement, int ordinal, int limit) {
    return lines.after(statement, ordinal, limit).stream().map(BankLineView::of).toList();
  }

  public Optional<StatementView> find(long id) {
    return statements.find(id).map(StatementView::of);
  }

  /** The lines that a statement brought, in the order of the file. */
  public List<BankLineView> lines(long statement, int offset, int limit) {
    return lines.of(statement, offset, limit).stream().map(BankLineView::of).toList();
  }

  public Optional<BankLineView> line(long id) {
    return lines.find(id).map(BankLineView::of);
  }

  /** How many lines of its statement stand before a line. */
  public int placeOf(long line) {
    return lines
        .find(line)
        .map(found -> lines.before(found.statementId(), found.ordinal()))
        .orElse(0);
  }
}
