package org.yuqiao.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.casefile.boundary.CaseSort;

/** The found cases, read a page at a time; only the page shown is held. */
public class CaseRows extends LazyDataModel<CaseRow> {

  private final CaseFilter filter;
  private final int count;
  private final CaseSort firstSort;
  private final boolean firstDescending;

  CaseRows(CaseFilter filter, int count, CaseSort firstSort, boolean firstDescending) {
    this.filter = filter;
    this.count = count;
    this.firstSort = firstSort;
    this.firstDescending = firstDescending;
    setRowCount(count);
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return count;
  }

  @Override
  public List<CaseRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    if (count == 0) {
      return List.of();
    }
    var cases = CDI.current().select(CaseQueries.class).get();
    var order = sortBy.values().stream().filter(SortMeta::isActive).findFirst();
    CaseSort sort = order.map(meta -> CaseSort.valueOf(meta.getField())).orElse(firstSort);
    boolean descending =
        order.map(meta -> meta.getOrder() == SortOrder.DESCENDING).orElse(firstDescending);
    return cases.rows(filter, sort, descending, first, pageSize);
  }

  @Override
  public String getRowKey(CaseRow row) {
    return row.number();
  }

  @Override
  public CaseRow getRowData(String rowKey) {
    return getWrappedData().stream()
        .filter(row -> row.number().equals(rowKey))
        .findFirst()
        .orElse(null);
  }
}
