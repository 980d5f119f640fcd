package org.yuqiao.reconciliation.boundary;

/** The columns of an account's spreadsheets were chosen. Fired in the transaction that keeps it. */
public record MappingChosen(MappingView mapping, String by) {}
