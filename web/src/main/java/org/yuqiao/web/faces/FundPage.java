package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.approval.boundary.QueueQueries;
import org.yuqiao.approval.boundary.QueueView;
import org.yuqiao.fund.boundary.ForecastQueries;
import org.yuqiao.fund.boundary.ForecastView;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.fund.boundary.FundView;
import org.yuqiao.fund.boundary.PoolDay;
import org.yuqiao.fund.boundary.TrialBalanceView;
import org.yuqiao.web.faces.fund.PoolCharts;

/** The fund: money in the account, promised, available and out; the books as of a day. */
@Named
@ViewScoped
public class FundPage implements Serializable {

  private static final int DETAILS_SHOWN = 50;

  @Inject private transient FundQueries funds;
  @Inject private transient ForecastQueries forecasts;
  @Inject private transient QueueQueries queues;
  @Inject private transient Today today;

  private FundView fund;
  private List<PoolDay> past;
  private ForecastView forecast;
  private QueueView queue;
  private String balanceChart;
  private String utilisationChart;
  private TrialBalanceView books;
  private LocalDate asOf;

  @PostConstruct
  void start() {
    asOf = asked();
    var history = funds.history(asOf);
    fund = history.fund();
    past = history.days();
    forecast = forecasts.forecast();
    queue = queues.waiting();
    balanceChart = PoolCharts.balance(past, isToday() ? forecast.days() : List.of());
    utilisationChart = PoolCharts.utilisation(past);
    books = history.books();
  }

  public FundView getFund() {
    return fund;
  }

  /** The working days up to the day looked at. */
  public List<PoolDay> getPast() {
    return past;
  }

  public ForecastView getForecast() {
    return forecast;
  }

  public QueueView getQueue() {
    return queue;
  }

  public String getBalanceChart() {
    return balanceChart;
  }

  public String getUtilisationChart() {
    return utilisationChart;
  }

  /** Whether the day looked at is the business date, to which the forecast belongs. */
  public boolean isToday() {
    return asOf.equals(today.date());
  }

  public TrialBalanceView getBooks() {
    return books;
  }

  /** The subsidiaries of an account; of those kept by bank line only what is still open. */
  public List<TrialBalanceView.Detail> details(TrialBalanceView.Row row) {
    return row.details().size() <= DETAILS_SHOWN
        ? row.details()
        : row.details().stream().filter(part -> !part.balance().isZero()).toList();
  }

  private LocalDate asked() {
    String text =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("asOf");
    try {
      return text == null || text.isBlank() ? today.date() : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return today.date();
    }
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  /** The day at whose end stood what was out when the day looked at began. */
  public LocalDate getDayBefore() {
    return asOf.minusDays(1);
  }
}
