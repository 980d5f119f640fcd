package org.yuqiao.reconciliation.boundary;

/** A bank statement was imported. Fired in the transaction that keeps it. */
public record StatementImported(StatementView statement, String by) {}
