package org.yuqiao.web.rest.reconciliation;

import java.util.List;
import org.yuqiao.reconciliation.boundary.LineCard;
import org.yuqiao.reconciliation.boundary.LineQueries;

/**
 * A page of bank lines.
 *
 * @param sums all found lines by their state
 * @param next where the next page begins, or null on the last
 */
public record LineCardList(List<LineCard> items, List<LineQueries.StatusSum> sums, String next) {}
