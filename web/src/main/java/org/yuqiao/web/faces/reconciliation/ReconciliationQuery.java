package org.yuqiao.web.faces.reconciliation;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.yuqiao.reconciliation.boundary.LineFilter;

/** What the address asks the page for: which account, which days, which lines, which view. */
final class ReconciliationQuery implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> STATUSES = Set.of("OPEN", "SUSPENSE", "EXPLAINED", "MATCHED");

  private final String account;
  private final String status;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate day;
  private final boolean balance;
  private final int page;
  private final Long line;

  /** Reads the request's parameters; what makes no sense counts as not given. */
  ReconciliationQuery(String usualAccount, LocalDate today) {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var code = asked.get("account");
    this.account = code == null || !code.matches("[A-Za-z0-9]{1,10}") ? usualAccount : code;
    this.status =
        STATUSES.contains(String.valueOf(asked.get("status"))) ? asked.get("status") : "OPEN";
    this.from = day(asked.get("from"));
    this.to = day(asked.get("to"));
    var at = day(asked.get("day"));
    this.day = at == null ? today : at;
    this.balance = "balance".equals(asked.get("view"));
    this.page = (int) number(asked.get("page"), 1);
    long one = number(asked.get("line"), 0);
    this.line = one == 0 ? null : one;
  }

  LineFilter filter() {
    return new LineFilter(account, from, to, line == null ? status : null, null, line);
  }

  /** The same without a state, for the sums of all states. */
  LineFilter ofAllStates() {
    return new LineFilter(account, from, to, null, null, null);
  }

  String address(String otherStatus, int otherPage) {
    var text =
        new StringBuilder("reconciliation.xhtml?account=")
            .append(account)
            .append("&status=")
            .append(otherStatus);
    if (from != null) {
      text.append("&from=").append(from);
    }
    if (to != null) {
      text.append("&to=").append(to);
    }
    return otherPage > 1 ? text.append("&page=").append(otherPage).toString() : text.toString();
  }

  String account() {
    return account;
  }

  String status() {
    return status;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  LocalDate day() {
    return day;
  }

  boolean balance() {
    return balance;
  }

  int page() {
    return page;
  }

  Long line() {
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long number(String text, long otherwise) {
    return text != null && text.matches("[1-9]\\d{0,17}") ? Long.parseLong(text) : otherwise;
  }
}
