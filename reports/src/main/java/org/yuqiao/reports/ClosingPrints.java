package org.yuqiao.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.closing.boundary.ClosingDay;
import org.yuqiao.closing.boundary.ClosingQueries;
import org.yuqiao.closing.boundary.PeriodView;
import org.yuqiao.fund.boundary.SpecialAccountQueries;
import org.yuqiao.reconciliation.boundary.ReconciliationQueries;
import org.yuqiao.reconciliation.boundary.ReconciliationView;
import org.yuqiao.reports.model.PrintStamp;

/** Prints of closed days, months and years. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingPrints {

  @Inject Prints prints;
  @Inject ClosingQueries closing;
  @Inject ReconciliationQueries reconciliations;
  @Inject SpecialAccountQueries accounts;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** 日终封账单 of a closed day, or empty where it is open. */
  public Optional<byte[]> seal(LocalDate day, Format format, Locale locale) {
    return Optional.of(closing.day(day))
        .filter(found -> found.seal() != null && found.position() != null)
        .map(found -> print(found, format, locale));
  }

  private byte[] print(ClosingDay day, Format format, Locale locale) {
    var labels = Labels.of(locale);
    var sheet =
        new ClosingSheet(
            stamp(day.seal().day()),
            labels.get("seal.title"),
            labels.say("seal.day", day.seal().day()),
            labels.get("seal.state"),
            ClosingRows.of(day, reconciled(day.seal().day()), labels));
    return prints.closingSheet(sheet, format, locale);
  }

  private List<ReconciliationView> reconciled(LocalDate day) {
    return accounts.asOf(day).stream()
        .map(account -> reconciliations.of(account.code(), day))
        .toList();
  }

  /** 月度发生额及余额表. */
  public byte[] month(YearMonth month, Format format, Locale locale) {
    var labels = Labels.of(locale);
    var view = closing.month(month);
    return prints.closingSheet(
        sheet("month.title", view, month.atEndOfMonth(), labels), format, locale);
  }

  /** 年度余额结转表. */
  public byte[] year(Year year, Format format, Locale locale) {
    var last = year.atMonth(12).atEndOfMonth();
    var labels = Labels.of(locale);
    return prints.closingSheet(
        sheet("year.title", closing.year(year), last, labels), format, locale);
  }

  private ClosingSheet sheet(String title, PeriodView period, LocalDate last, Labels labels) {
    String open = period.closed() ? "period.closed" : "period.open";
    return new ClosingSheet(
        stamp(last),
        labels.get(title),
        labels.say("period.of", period.period()),
        labels.get(period.locked() ? "period.locked" : open),
        ClosingRows.of(period, labels));
  }

  private PrintStamp stamp(LocalDate asOf) {
    var end = asOf.isAfter(today.date()) ? today.date() : asOf;
    return new PrintStamp(FundName.get(), end, today.now(), currentActor.get().displayName());
  }
}
