package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * A page of the journal (明细账).
 *
 * @param opening debit less credit of what was booked before the first day asked for
 * @param debit sum of all debits asked for, on every page
 * @param credit sum of all credits asked for, on every page
 * @param closing opening with all lines asked for
 * @param lines how many lines were asked for, on every page
 * @param next the place to ask after for the next page, or null
 */
public record JournalView(
    Money opening,
    Money debit,
    Money credit,
    Money closing,
    long lines,
    List<Line> items,
    String next) {

  /**
   * A booked line.
   *
   * @param caseNumber the case it belongs to, or null
   * @param detailName what the subsidiary is called, or null
   * @param balance debit less credit of the lines asked for up to and including this one, with the
   *     opening
   * @param kind name of the fact behind the entry
   * @param zh the fact's sentence in Chinese
   * @param en the fact's sentence in English
   */
  public record Line(
      LocalDate bookedOn,
      String subject,
      long seq,
      int lineNo,
      String caseNumber,
      Label account,
      String detail,
      String detailName,
      Money debit,
      Money credit,
      Money balance,
      String reference,
      String kind,
      String zh,
      String en) {}
}
