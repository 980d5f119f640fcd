package org.yuqiao.web.faces.funds;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.CapitalQueries;
import org.yuqiao.fund.boundary.ContributorView;
import org.yuqiao.kernel.Money;

/** Capital and entitlement by contributor as of a day. */
@Named("contributors")
@ViewScoped
public class ContributorsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Inject private transient CapitalQueries capital;
  @Inject private transient Today today;

  private LocalDate asOf;
  private transient List<ContributorView> all;

  @PostConstruct
  void start() {
    asOf = AsOf.or(today.date());
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  /** Who has or had capital, the largest first. */
  public List<ContributorView> getRows() {
    return all().stream()
        .filter(one -> one.paidIn().isPositive() || one.capital().isPositive())
        .sorted(Comparator.comparing(ContributorView::capital).reversed())
        .toList();
  }

  /** Who has none and whose borrowers hold money, the most first. */
  public List<ContributorView> getOthers() {
    return all().stream()
        .filter(one -> !one.paidIn().isPositive() && one.used().isPositive())
        .sorted(Comparator.comparing(ContributorView::used).reversed())
        .toList();
  }

  public int getKnown() {
    return all().size();
  }

  public Money getCapital() {
    return sum(ContributorView::capital);
  }

  public Money getPaidIn() {
    return sum(ContributorView::paidIn);
  }

  public Money getReturned() {
    return sum(ContributorView::returned);
  }

  public Money getUsed() {
    return sum(ContributorView::used);
  }

  /** Whether a multiple was in force on the day. */
  public boolean isEntitled() {
    return all().stream().anyMatch(one -> one.entitlement() != null);
  }

  /** The length of the bar of what is used, in per cent of the entitlement. */
  public String usedPercent(ContributorView one) {
    if (one.entitlement() == null || one.entitlement().isZero()) {
      return "0";
    }
    var percent =
        BigDecimal.valueOf(one.used().fen())
            .multiply(WHOLE)
            .divide(BigDecimal.valueOf(one.entitlement().fen()), 1, RoundingMode.HALF_UP);
    return percent.min(WHOLE).toPlainString();
  }

  private List<ContributorView> all() {
    if (all == null) {
      all = capital.asOf(asOf);
    }
    return all;
  }

  private Money sum(Function<ContributorView, Money> of) {
    return all().stream().map(of).reduce(Money.ZERO, Money::plus);
  }
}
