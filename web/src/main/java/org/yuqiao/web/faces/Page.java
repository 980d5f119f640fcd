package org.yuqiao.web.faces;

import static org.yuqiao.kernel.Role.ADMIN;
import static org.yuqiao.kernel.Role.APPROVER;
import static org.yuqiao.kernel.Role.ARCHIVIST;
import static org.yuqiao.kernel.Role.AUDITOR;
import static org.yuqiao.kernel.Role.BANK;
import static org.yuqiao.kernel.Role.CLERK;
import static org.yuqiao.kernel.Role.RELEASER;
import static org.yuqiao.kernel.Role.REVIEWER;
import static org.yuqiao.kernel.Role.TREASURER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.kernel.Role;

/**
 * Every page: where it is, the task of the menu it stands under, and who may open it. The menu and
 * the guard at the door read the same list.
 */
public enum Page {
  WORK("/work.xhtml", Task.WORK, "pi-inbox", everybody()),
  CASES("/cases.xhtml", Task.CASES, "pi-list", staff()),
  CASE("/case.xhtml", null, null, everybody()),
  CASES_EXPORT("/cases.xlsx", null, null, staff()),
  APPLICATION("/application.xhtml", Task.CASES, "pi-file-edit", EnumSet.of(CLERK)),
  IMPORT("/import.xhtml", Task.CASES, "pi-upload", EnumSet.of(CLERK, ADMIN)),
  FUND("/fund.xhtml", Task.FUND, "pi-wallet", staff()),
  SPECIAL_ACCOUNTS("/specialaccounts.xhtml", Task.FUND, "pi-building-columns", staff()),
  CONTRIBUTORS("/contributors.xhtml", Task.FUND, "pi-users", staff()),
  OPENING_BALANCES("/openingbalances.xhtml", null, null, EnumSet.of(TREASURER)),
  ACCOUNTS("/accounts.xhtml", Task.FUND, "pi-verified", staff()),
  PAYMENTS("/payments.xhtml", Task.FUND, "pi-send", staff()),
  PAYMENT("/payment.xhtml", null, null, staff()),
  PAYMENTS_EXPORT("/payments.xlsx", null, null, staff()),
  JOURNAL("/journal.xhtml", Task.FUND, "pi-book", staff()),
  JOURNAL_EXPORT("/journal.xlsx", null, null, staff()),
  ENTRY("/entry.xhtml", null, null, staff()),
  STATEMENTS("/statements.xhtml", Task.FUND, "pi-file-import", staff()),
  RECONCILIATION("/reconciliation.xhtml", Task.FUND, "pi-check-square", staff()),
  STATEMENT("/statement.xhtml", null, null, staff()),
  CLOSING("/closing.xhtml", Task.FUND, "pi-lock", staff()),
  CLOSING_PDF("/closing.pdf", null, null, staff()),
  CLOSING_XLSX("/closing.xlsx", null, null, staff()),
  BANK_DESK("/bank.xhtml", Task.BANK, "pi-building", EnumSet.of(BANK)),
  BANKS("/banks.xhtml", Task.BANK, "pi-building", staff()),
  CALCULATOR("/calculator.xhtml", Task.DATES, "pi-calculator", everybody()),
  CALENDAR("/calendar.xhtml", Task.DATES, "pi-calendar", everybody()),
  REGISTER_PDF("/register.pdf", null, null, staff()),
  REGISTER_XLSX("/register.xlsx", null, null, staff()),
  REPORTS("/reports.xhtml", Task.REPORTS, "pi-print", staff()),
  POLICY("/policy.xhtml", Task.SYSTEM, "pi-book", everybody()),
  USERS("/users.xhtml", Task.SYSTEM, "pi-users", EnumSet.of(ADMIN, AUDITOR)),
  VERIFICATION("/verification.xhtml", Task.SYSTEM, "pi-shield", EnumSet.of(ADMIN, AUDITOR));

  /** The tasks of the menu, in order. */
  public enum Task {
    WORK,
    CASES,
    FUND,
    BANK,
    DATES,
    REPORTS,
    SYSTEM
  }

  private final String path;
  private final Task task;
  private final String icon;
  private final Set<Role> roles;

  Page(String path, Task task, String icon, Set<Role> roles) {
    this.path = path;
    this.task = task;
    this.icon = icon;
    this.roles = roles;
  }

  public String path() {
    return path;
  }

  /** The task it stands under, or null where the menu does not list it. */
  public Task task() {
    return task;
  }

  public String icon() {
    return icon;
  }

  public boolean isFor(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  public static Optional<Page> at(String path) {
    return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
  }

  private static Set<Role> staff() {
    return EnumSet.of(CLERK, REVIEWER, APPROVER, TREASURER, RELEASER, ARCHIVIST, AUDITOR, ADMIN);
  }

  private static Set<Role> everybody() {
    var everybody = EnumSet.copyOf(staff());
    everybody.add(BANK);
    return everybody;
  }
}
