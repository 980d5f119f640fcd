package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseTotals;
import org.yuqiao.casefile.boundary.MyWork;
import org.yuqiao.casefile.boundary.WorkItem;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.fund.boundary.FundView;
import org.yuqiao.kernel.Label;

/** My work (工作台): what waits for the person, by what is to be done, and the fund at one look. */
@Named
@RequestScoped
public class WorkPage {

  private static final int SHOWN = 8;

  /** What waits for one verb: all of it, and the first of it. */
  public record Group(Label verb, List<WorkItem> items, boolean whole) {

    public List<WorkItem> shown() {
      return whole ? items : items.subList(0, Math.min(SHOWN, items.size()));
    }

    public int hidden() {
      return items.size() - shown().size();
    }
  }

  @Inject private MyWork myWork;
  @Inject private FundQueries fundQueries;
  @Inject private CaseQueries cases;
  @Inject private CurrentActor currentActor;
  @Inject private Today today;
  @Inject private HttpServletRequest request;

  private List<WorkItem> items;
  private List<Group> groups;
  private FundView fund;
  private CaseTotals dueToday;
  private CaseTotals dueSoon;
  private CaseTotals overdue;

  @PostConstruct
  void read() {
    items = myWork.items();
    groups = grouped();
    if (!currentActor.get().isBank()) {
      fund = fundQueries.overview();
      LocalDate day = today.date();
      dueToday = out(CaseListQuery.OUT, day, day);
      dueSoon = out(CaseListQuery.OUT, day, day.plusDays(CaseListQuery.SOON_DAYS));
      overdue = out(Set.of("OVERDUE"), null, null);
    }
  }

  public List<Group> getGroups() {
    return groups;
  }

  public int getCount() {
    return items.size();
  }

  public long getLate() {
    return items.stream().filter(item -> item.daysLeft() != null && item.daysLeft() < 0).count();
  }

  /** The fund's figures; null for a bank. */
  public FundView getFund() {
    return fund;
  }

  public CaseTotals getDueToday() {
    return dueToday;
  }

  public CaseTotals getDueSoon() {
    return dueSoon;
  }

  public CaseTotals getOverdue() {
    return overdue;
  }

  public LocalDate getSoon() {
    return today.date().plusDays(CaseListQuery.SOON_DAYS);
  }

  private CaseTotals out(Set<String> statuses, LocalDate from, LocalDate to) {
    return cases.totals(
        new CaseFilter(null, statuses, null, null, null, null, null, null, null, null, from, to));
  }

  private List<Group> grouped() {
    var byVerb = new LinkedHashMap<Label, List<WorkItem>>();
    items.forEach(item -> byVerb.computeIfAbsent(item.verb(), v -> new ArrayList<>()).add(item));
    String whole = request.getParameter("all");
    return byVerb.entrySet().stream()
        .map(
            entry ->
                new Group(entry.getKey(), entry.getValue(), entry.getKey().code().equals(whole)))
        .sorted(Comparator.comparingInt(WorkPage::nearest))
        .toList();
  }

  /** Days to the group's nearest deadline; groups without one come last. */
  private static int nearest(Group group) {
    return group.items().stream()
        .map(WorkItem::daysLeft)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }
}
