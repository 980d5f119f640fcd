package org.yuqiao.reconciliation.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.boundary.ReconciliationView.BookItemView;

/**
 * A bank line with all that is known about what it is.
 *
 * @param left what of it is still to be dealt with
 * @param matches its matches, undone ones too
 * @param suggestions what it may be, the best first
 * @param finding what is wrong with it, or null
 * @param owner who is to find out what it is, or null where it is not in suspense
 * @param ageDays days since the money moved, while it stands open or in suspense, else null
 * @param explanation why it has no partner yet, or null
 */
public record LineCard(
    BankLineView line,
    Money left,
    List<MatchView> matches,
    List<Suggestion> suggestions,
    Label finding,
    String owner,
    String ownerNote,
    Long ageDays,
    ExplainLine.View explanation) {

  /**
   * What a line may be.
   *
   * @param says why; the code is NAMED, AMOUNT_DIFFERS or AMOUNT_ONLY of an entry, or CASE,
   *     INTEREST or CHARGE of a booking, PAYMENT or AMOUNT_DIFFERS of an instruction
   * @param entry the entry it may be matched with, or null
   * @param booking what it may be booked as, or null
   * @param borrower the case's borrower, or null
   * @param payment the instruction it proves, or null
   */
  public record Suggestion(
      Label says,
      BookItemView entry,
      BookLine.Form booking,
      String borrower,
      ProvenPayment payment) {

    /** Whether a click may match it: amounts agree. */
    public boolean matchable() {
      return entry != null && !differs();
    }

    /** Whether a click may confirm the instruction: amounts agree. */
    public boolean confirmable() {
      return payment != null && !differs();
    }

    private boolean differs() {
      return "AMOUNT_DIFFERS".equals(says.code());
    }
  }

  /**
   * An instruction that a line names.
   *
   * @param subject the case number, or FUND
   * @param preparedBy who prepared it, who does not confirm it
   */
  public record ProvenPayment(
      String number, String subject, String payee, Label status, String preparedBy) {}

  /** The day its age is counted from. */
  public static LocalDate since(BankLineView line) {
    return line.valueOn() == null ? line.bookedOn() : line.valueOn();
  }
}
