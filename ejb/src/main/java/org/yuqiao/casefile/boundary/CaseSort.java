package org.yuqiao.casefile.boundary;

/** What a list of cases is ordered by; ties are broken by number. */
public enum CaseSort {
  NUMBER("number"),
  APPLIED_ON("appliedOn"),
  DRAWN_ON("drawnOn"),
  DUE_ON("dueOn"),
  MATURES_ON("oldLoan.maturesOn"),
  REQUESTED("requested"),
  DRAWN("drawn"),
  BORROWER("borrower.name"),
  LENDER("oldLoan.bankCode"),
  STATUS("status");

  private final String path;

  CaseSort(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
