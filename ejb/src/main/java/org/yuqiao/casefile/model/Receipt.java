package org.yuqiao.casefile.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Cash;

/**
 * Money that came in for a case, as a fact recorded it.
 *
 * @param seq the fact's place in the case's chain
 * @param recordedBy who recorded it
 * @param reversed whether it was reversed since
 */
public record Receipt(
    long seq,
    Kind kind,
    Money amount,
    LocalDate receivedOn,
    String bankReference,
    Cash cash,
    String recordedBy,
    boolean reversed) {

  /** Money as somebody tells of it, before it is recorded. */
  public static Receipt told(Kind kind, Money amount, LocalDate receivedOn, String bankReference) {
    return new Receipt(0, kind, amount, receivedOn, bankReference, null, null, false);
  }

  /** What it was for. */
  public enum Kind {
    REPAYMENT("归还本金", "Repayment"),
    FEE("缴费", "Fee"),
    PREPAID_FEE("预收费", "Fee in advance"),
    LOSS("核销后收回", "Recovered after write-off");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Whether it was for principal, written off or not. */
    public boolean principal() {
      return this == REPAYMENT || this == LOSS;
    }

    public Label label() {
      return new Label(name(), zh, en);
    }
  }
}
