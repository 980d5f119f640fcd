package org.yuqiao.reconciliation.boundary;

/**
 * A special account that statements may be imported for.
 *
 * @param custodianBank the bank that keeps it, or null until it is entered
 */
public record StatementAccount(String code, String name, String number, String custodianBank) {}
