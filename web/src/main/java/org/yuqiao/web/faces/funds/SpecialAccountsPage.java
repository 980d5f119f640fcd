package org.yuqiao.web.faces.funds;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.FundFactQueries;
import org.yuqiao.fund.boundary.FundFactView;
import org.yuqiao.fund.boundary.SpecialAccountQueries;
import org.yuqiao.fund.boundary.SpecialAccountView;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.boundary.ChannelView;
import org.yuqiao.payment.boundary.PaymentQueries;

/** The special accounts with their money as of a day, and what happened beside the cases. */
@Named("specialAccounts")
@ViewScoped
public class SpecialAccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LATEST = 30;

  @Inject private transient SpecialAccountQueries accounts;
  @Inject private transient FundFactQueries facts;
  @Inject private transient PaymentQueries payments;
  @Inject private transient Today today;

  private LocalDate asOf;
  private transient List<SpecialAccountView> rows;
  private transient Map<String, Label> channels;

  @PostConstruct
  void start() {
    asOf = AsOf.or(today.date());
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public boolean isNow() {
    return asOf.equals(today.date());
  }

  public List<SpecialAccountView> getRows() {
    if (rows == null) {
      rows = accounts.asOf(asOf);
    }
    return rows;
  }

  public Money getBalance() {
    return sum(SpecialAccountView::balance);
  }

  public Money getReserved() {
    return sum(SpecialAccountView::reserved);
  }

  public Money getAvailable() {
    return sum(SpecialAccountView::available);
  }

  public Money getOutstanding() {
    return sum(SpecialAccountView::outstanding);
  }

  /** How an account's instructions reach its bank, as chosen now. */
  public Label channelOf(SpecialAccountView account) {
    if (channels == null) {
      channels =
          payments.channels().stream()
              .collect(Collectors.toMap(ChannelView::fundAccount, ChannelView::channel));
    }
    return channels.get(account.code());
  }

  /** The latest facts of the fund. */
  public List<FundFactView> getFacts() {
    return facts.latest(LATEST);
  }

  private Money sum(Function<SpecialAccountView, Money> of) {
    return getRows().stream().map(of).reduce(Money.ZERO, Money::plus);
  }
}
