package org.yuqiao.web.rest.statements;

import java.util.List;
import org.yuqiao.reconciliation.boundary.BankLineView;

/**
 * A page of a statement's lines, in the order of the file.
 *
 * @param next what to give as {@code after} for the next page, or null at the end
 */
public record BankLineList(List<BankLineView> items, String next) {}
