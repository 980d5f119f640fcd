package org.yuqiao.web.rest.statements;

import java.util.List;
import org.yuqiao.reconciliation.boundary.StatementView;

/**
 * A page of statements, the latest import first.
 *
 * @param next what to give as {@code after} for the next page, or null at the end
 */
public record StatementList(List<StatementView> items, String next) {}
