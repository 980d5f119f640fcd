package org.yuqiao.statements;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.endurance.Books;

/**
 * What the custodian bank of a special account would have booked, had the fund's books been right:
 * read from the journal by plain SQL, one line of the statement for each line of the account. What
 * the bank has said already of a line it says again in the same words.
 */
public final class SpecialAccount {

  private static final String MOVEMENTS =
      "select l.booked_on, l.debit_fen, l.credit_fen, l.subject, l.seq, l.line_no,"
          + " r.fact_kind, c.borrower_name, c.old_contract, c.new_contract, l.entry_reference,"
          + " b.bank_reference, b.counterparty_name, b.remittance"
          + " from journal_line l"
          + " join audit_record r on r.subject = l.subject and r.seq = l.seq"
          + " left join bridge_case c on c.case_number = l.subject"
          + " left join line_match m on m.subject = l.subject and m.seq = l.seq"
          + " and m.line_no = l.line_no and m.active_line is not null"
          + " left join bank_line b on b.id = m.bank_line_id"
          + " where l.account_code = '1001' and l.detail = ? and l.booked_on between ? and ?"
          + " order by l.booked_on, l.subject, l.seq, l.line_no";
  private static final String BALANCE =
      "select coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
          + " where account_code = '1001' and detail = ? and booked_on < ?";

  private final Books books;
  private final String code;
  private final String number;

  /**
   * A special account.
   *
   * @param code its code in the books
   * @param number its number at the custodian bank
   */
  public SpecialAccount(Books books, String code, String number) {
    this.books = books;
    this.code = code;
    this.number = number;
  }

  /** The statement of a month. */
  public Statement month(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /** The statement of some days. */
  public Statement between(LocalDate from, LocalDate to) {
    var lines = new ArrayList<StatementLine>();
    for (List<Object> row : books.rows(MOVEMENTS, code, from, to)) {
      lines.add(line(row));
    }
    var opening = yuan(books.number(BALANCE, code, from));
    return new Statement(code + "-" + from + "-" + to, number, from, to, opening, lines);
  }

  private static StatementLine line(List<Object> row) {
    long in = ((Number) row.get(1)).longValue();
    long out = ((Number) row.get(2)).longValue();
    String kind = (String) row.get(6);
    String contract = (String) row.get(in > 0 && !kind.startsWith("Fee") ? 9 : 8);
    String party = row.get(7) == null ? "重庆市财政局" : (String) row.get(7);
    String number = contract == null ? (String) row.get(8) : contract;
    String words = number == null ? String.valueOf(row.get(10)) : number;
    boolean known = row.get(13) != null;
    var amount = yuan(in > 0 ? in : out);
    if (known) {
      return new StatementLine(
          day(row.get(0)), amount, in > 0, text(row, 11), text(row, 12), text(row, 13));
    }
    return new StatementLine(
        day(row.get(0)),
        amount,
        in > 0,
        "YH" + row.get(3) + "-" + row.get(4) + "-" + row.get(5),
        party,
        words(kind) + " " + words);
  }

  private static String text(List<Object> row, int column) {
    return (String) row.get(column);
  }

  private static String words(String kind) {
    return switch (kind) {
      case "FundsDrawn" -> "转贷放款";
      case "RepaymentReceived" -> "归还转贷款";
      case "FeePaid" -> "资金占用费";
      case "ContributionReceived" -> "拨付资本金";
      default -> "往来";
    };
  }

  /** A day, which the embedded database hands out as Oracle does, with a time of day. */
  private static LocalDate day(Object column) {
    return column instanceof Timestamp time
        ? time.toLocalDateTime().toLocalDate()
        : ((Date) column).toLocalDate();
  }

  private static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }
}
