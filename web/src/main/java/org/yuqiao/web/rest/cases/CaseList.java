package org.yuqiao.web.rest.cases;

import java.util.List;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.casefile.boundary.CaseTotals;

/**
 * A page of cases, newest number first.
 *
 * @param next what to give as {@code after} for the next page, or null at the end
 * @param totals count and sums of all cases found, where asked for
 */
public record CaseList(List<CaseRow> items, String next, CaseTotals totals) {}
