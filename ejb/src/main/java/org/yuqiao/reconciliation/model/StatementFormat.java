package org.yuqiao.reconciliation.model;

/** The formats in which custodian banks hand out statements. */
public enum StatementFormat {
  /** ISO 20022 Bank-to-Customer Statement, of any version. */
  CAMT053,
  CSV,
  XLSX;

  /** Whether its columns must be told apart first. */
  public boolean hasColumns() {
    return this != CAMT053;
  }
}
