package org.yuqiao.history.model;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.Borrower;

/**
 * A past case as a row tells it; what could not be read is null.
 *
 * @param row its place below the header, from one
 * @param lender name of the bank whose loan fell due
 * @param renewer name of the bank that granted the new loan
 */
public record HistoryCase(
    int row,
    String serial,
    LocalDate appliedOn,
    Borrower borrower,
    String lender,
    String oldContract,
    Money oldPrincipal,
    LocalDate maturesOn,
    String renewer,
    Money confirmed,
    LocalDate confirmedOn,
    Money requested,
    LocalDate drawnOn,
    LocalDate repaidOn,
    String newContract,
    String note) {

  private static final String CROSS_BANK = "跨行";

  /** Whether the clerk marked the row as cross-bank. */
  public boolean markedCrossBank() {
    return note != null && note.contains(CROSS_BANK);
  }

  public boolean crossBank() {
    return !lender.equals(renewer);
  }

  /** Lender and contract: what one old loan is known by. */
  public LoanName loan() {
    return new LoanName(lender, oldContract);
  }

  /** A loan by the names its papers bear. */
  public record LoanName(String lender, String contract) {}

  /** Everything the row says, in a fixed order and form, whatever kind of file said it. */
  Stream<Object> entries() {
    return Stream.of(
        serial,
        appliedOn,
        borrower.name(),
        borrower.creditCode(),
        borrower.kind(),
        borrower.sector(),
        borrower.staff(),
        borrower.revenue().fen(),
        borrower.assets().fen(),
        borrower.specialised(),
        borrower.doubleHundred(),
        borrower.district(),
        lender,
        oldContract,
        oldPrincipal.fen(),
        maturesOn,
        renewer,
        confirmed.fen(),
        confirmedOn,
        requested.fen(),
        drawnOn,
        repaidOn,
        newContract,
        note);
  }
}
