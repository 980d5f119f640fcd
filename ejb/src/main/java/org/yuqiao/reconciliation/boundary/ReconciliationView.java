package org.yuqiao.reconciliation.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * Bank and books of an account at the end of a day (银行存款余额调节表).
 *
 * @param settled whether bank and books agree, and all that is on the way is explained
 * @param missingStatement whether no statement tells of the day
 * @param statementsThrough the last day a statement tells of, or null
 * @param bankBalance what the bank says, or null where no statement tells
 * @param bankIn received by the bank and not in the books
 * @param bankOut paid by the bank and not in the books
 * @param booksIn received by the books and not at the bank
 * @param booksOut paid by the books and not at the bank
 * @param difference adjusted bank less adjusted books; null where the bank says nothing
 * @param openingDifference what the statements began with less what the books had before
 * @param unmatchedLines bank lines that are not in the books at the end of the day
 * @param unexplainedLines of these, those nobody has explained and that were not matched later
 * @param unmatchedEntries entries that are not at the bank at the end of the day
 * @param unexplainedEntries of these, those nobody has explained and that were not matched later
 * @param findings what is wrong, by name
 */
public record ReconciliationView(
    String fundAccount,
    LocalDate day,
    boolean settled,
    boolean missingStatement,
    LocalDate statementsThrough,
    Money bankBalance,
    Money bookBalance,
    Money bankIn,
    Money bankOut,
    Money booksIn,
    Money booksOut,
    Money adjustedBank,
    Money adjustedBooks,
    Money difference,
    Money openingDifference,
    List<OpenLineView> unmatchedLines,
    List<OpenLineView> unexplainedLines,
    List<OpenEntryView> unmatchedEntries,
    List<OpenEntryView> unexplainedEntries,
    List<FindingView> findings) {

  /**
   * A bank line that is not in the books.
   *
   * @param explanation why, or null
   * @param later whether it was matched with an entry of a later day
   */
  public record OpenLineView(BankLineView line, ExplainLine.View explanation, boolean later) {

    public boolean explained() {
      return later || explanation != null;
    }
  }

  /**
   * An entry that is not at the bank.
   *
   * @param subject the case number, or FUND
   * @param inward whether the books received it
   * @param reference the number behind the entry, or null
   */
  public record BookItemView(
      String subject,
      long seq,
      int lineNo,
      String fundAccount,
      boolean inward,
      Money amount,
      LocalDate bookedOn,
      String reference) {}

  /**
   * An entry that is not at the bank.
   *
   * @param explanation why, or null
   * @param later whether it was matched with a bank line of a later day
   */
  public record OpenEntryView(BookItemView entry, ExplainLine.View explanation, boolean later) {

    public boolean explained() {
      return later || explanation != null;
    }
  }

  /**
   * Something wrong.
   *
   * @param line the id of the bank line, or null
   * @param subject the entry's subject, or null
   * @param seq the entry's place, or null
   * @param otherLine the id of the bank line it may be the double of, or null
   * @param says what it is, in a sentence; the code is its name
   */
  public record FindingView(Long line, String subject, Long seq, Long otherLine, Label says) {}
}
