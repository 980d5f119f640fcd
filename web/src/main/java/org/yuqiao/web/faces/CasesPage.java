package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseSort;
import org.yuqiao.casefile.boundary.CaseTotals;
import org.yuqiao.kernel.Label;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.party.boundary.ReferenceQueries;

/**
 * The list of cases. The address holds the filter, the order and the page, so that a link shares a
 * view; count and sums are asked once, rows page by page.
 */
@Named
@ViewScoped
public class CasesPage implements Serializable {

  static final List<Integer> PAGE_SIZES = List.of(20, 50, 100);

  @Inject private transient CaseQueries cases;
  @Inject private transient BankQueries banks;
  @Inject private transient ReferenceQueries references;

  private transient CaseListQuery asked;
  private CaseFilter filter;
  private String query;
  private CaseTotals totals;
  private CaseRows rows;
  private int rowsShown;
  private int first;
  private CaseSort sort;
  private boolean descending;

  @PostConstruct
  void read() {
    var request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    asked = new CaseListQuery(request, codes(cases.statuses()), codes(cases.kinds()));
    filter = asked.filter();
    query = asked.query();
    totals = cases.totals(filter);
    sort = sortOf(request.getParameter("sort"));
    descending = !"false".equals(request.getParameter("down"));
    rowsShown = sizeOf(request.getParameter("rows"));
    first = (pageOf(request.getParameter("page")) - 1) * rowsShown;
    if (first >= totals.count()) {
      first = 0;
    }
    rows = new CaseRows(filter, (int) totals.count(), sort, descending);
  }

  /** From the search above the pages: one case found is opened at once. */
  public void openTheOnlyOne() throws IOException {
    var context = FacesContext.getCurrentInstance().getExternalContext();
    if (context.getRequestParameterMap().containsKey("go") && totals.count() == 1) {
      var only = cases.rows(filter, CaseSort.NUMBER, true, 0, 1);
      context.redirect(
          context.getRequestContextPath() + "/case.xhtml?number=" + only.get(0).number());
    }
  }

  public CaseRows getRows() {
    return rows;
  }

  public CaseTotals getTotals() {
    return totals;
  }

  public CaseListQuery getAsked() {
    return asked;
  }

  /** A value of the filter, as it stands in the form. */
  public String value(String name) {
    return asked.get(name);
  }

  public boolean isNarrowed() {
    return !query.isEmpty();
  }

  public boolean isMoreOpen() {
    return asked != null
        && List.of("kind", "district", "cross", "appliedFrom", "appliedTo", "drawnFrom", "drawnTo")
            .stream()
            .anyMatch(name -> asked.get(name) != null);
  }

  public String getUnread() {
    return asked == null || asked.unread().isEmpty() ? null : String.join(", ", asked.unread());
  }

  /** The filter as an address spells it, for the export. */
  public String getQuery() {
    return query;
  }

  public List<String> getStretches() {
    return CaseListQuery.stretches();
  }

  public List<Label> getStatuses() {
    return cases.statuses();
  }

  public List<Label> getKinds() {
    return cases.kinds();
  }

  public List<BankView> getBanks() {
    return banks.all();
  }

  public List<String> getDistricts() {
    return references.districts();
  }

  public int getFirst() {
    return first;
  }

  public int getRowsShown() {
    return rowsShown;
  }

  /** The order the table begins with. */
  public SortMeta getOrder() {
    return SortMeta.builder()
        .field(sort.name())
        .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)
        .build();
  }

  private static Set<String> codes(List<Label> labels) {
    return labels.stream().map(Label::code).collect(Collectors.toSet());
  }

  private static CaseSort sortOf(String name) {
    return Arrays.stream(CaseSort.values())
        .filter(sort -> sort.name().equals(name))
        .findFirst()
        .orElse(CaseSort.NUMBER);
  }

  private static int sizeOf(String text) {
    return PAGE_SIZES.stream()
        .filter(size -> String.valueOf(size).equals(text))
        .findFirst()
        .orElse(PAGE_SIZES.get(0));
  }

  private static int pageOf(String text) {
    return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }
}
