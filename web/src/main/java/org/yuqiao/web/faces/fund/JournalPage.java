package org.yuqiao.web.faces.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.JournalQueries;
import org.yuqiao.fund.boundary.JournalView;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.web.faces.Fmt;

/** The journal line by line. The address holds the filter and the place, so that a link shares. */
@Named
@RequestScoped
public class JournalPage {

  private static final int PAGE = 50;

  @Inject private JournalQueries journal;
  @Inject private Today today;
  @Inject private HttpServletRequest request;

  private List<Label> accounts;
  private JournalAsk asked;
  private JournalView view;
  private boolean later;

  @PostConstruct
  void read() {
    accounts = journal.accounts();
    asked = new JournalAsk(request, accounts.stream().map(Label::code).collect(Collectors.toSet()));
    asked.orElse(today.date().withDayOfMonth(1), today.date());
    String after = request.getParameter("after");
    later = journal.isPlace(after);
    view = journal.page(asked.filter(), later ? after : null, PAGE);
  }

  public JournalView getView() {
    return view;
  }

  public List<Label> getAccounts() {
    return accounts;
  }

  /** A value of the filter, as it stands in the form. */
  public String value(String name) {
    return asked.get(name);
  }

  public String getUnread() {
    return asked.unread().isEmpty() ? null : String.join(", ", asked.unread());
  }

  /** The filter as an address spells it. */
  public String getQuery() {
    return asked.query();
  }

  /** Whether this is not the first page. */
  public boolean isLater() {
    return later;
  }

  /** Whether a balance runs through the lines: they are of named accounts and both their sides. */
  public boolean isRunning() {
    return asked.get("account") != null && asked.get("side") == null;
  }

  /** Whether several accounts are asked for together. */
  public boolean isTogether() {
    return asked.accounts().size() > 1;
  }

  /** The accounts asked for, in words; nothing where none is. */
  public String getAccountName() {
    return accounts.stream()
        .filter(one -> asked.accounts().contains(one.code()))
        .map(one -> one.code() + " " + Fmt.label(one))
        .collect(Collectors.joining(" + "));
  }

  /** 借 or 贷 before a balance; nothing at zero. */
  public String side(Money balance) {
    if (balance.isZero()) {
      return Fmt.word("journal.even");
    }
    return Fmt.word(balance.isPositive() ? "journal.debit.short" : "journal.credit.short");
  }

  /** A balance without its sign, which its side says. */
  public Money size(Money balance) {
    return balance.isPositive() ? balance : Money.ZERO.minus(balance);
  }
}
