package org.yuqiao.endurance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The books as an auditor reads them: plain SQL over the tables, on any database, knowing nothing
 * of the product's own checks. Each check selects what should not be there.
 */
public final class Books {

  /** Opens a connection to the database of a server. */
  public interface Door {
    Connection open() throws SQLException;
  }

  private static final Map<String, String> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put(
        "entry out of balance",
        "select subject, seq, sum(debit_fen), sum(credit_fen) from journal_line"
            + " group by subject, seq having sum(debit_fen) <> sum(credit_fen)");
    CHECKS.put("balance of a special account", ofSpecialAccounts("balance_fen", "1001"));
    CHECKS.put("money promised from an account", ofSpecialAccounts("reserved_fen", "9001"));
    CHECKS.put(
        "promised less than nothing, or more than there is",
        "select sum(balance_fen), sum(reserved_fen) from fund_account"
            + " having min(reserved_fen) < 0 or sum(reserved_fen) > sum(balance_fen)");
    CHECKS.put(
        "money in a special account that is none",
        "select distinct l.detail from journal_line l left join fund_account a on a.code = l.detail"
            + " where l.account_code in ('1001', '9001') and a.code is null");
    CHECKS.put(
        "suspense that is negative",
        "select account_code, detail, sum(credit_fen - debit_fen) from journal_line"
            + " where account_code = '2201' group by account_code, detail"
            + " having sum(credit_fen - debit_fen) < 0");
    CHECKS.put(
        "where the money came from is not where it is",
        "select came, went from (select sum(case when account_code in ('3001', '3101', '3201',"
            + " '4001', '4002', '4003', '4101', '5101', '5901', '2202', '2203', '2204', '2201')"
            + " then credit_fen - debit_fen else 0 end) as came,"
            + " sum(case when account_code in ('1001', '1101', '1102', '1109', '1201', '1801')"
            + " then debit_fen - credit_fen else 0 end) as went from journal_line) f"
            + " where came <> went");
    CHECKS.put("promised to a case", ofCases("reserved_fen", "'9001'"));
    CHECKS.put(
        "principal of a case",
        ofCases(
            "case when case_status = 'WRITTEN_OFF' then 0"
                + " else coalesce(drawn_fen, 0) - repaid_fen - compensated_fen end",
            "'1101', '1102', '1109'"));
    CHECKS.put(
        "fee unpaid of a case",
        ofCases(
            "coalesce(fee_due_fen, 0) - fee_waived_fen + surcharge_fen - fee_paid_fen", "'1201'"));
    CHECKS.put("loss of a case", ofCases("coalesce(written_off_fen, 0)", "'5901'"));
    CHECKS.put(
        "instruction executed and nothing drawn",
        "select i.payment_number, i.payment_status, c.case_status from payment_instruction i"
            + " join bridge_case c on c.case_number = i.subject where i.purpose = 'DRAW'"
            + " and i.payment_status = 'EXECUTED' and c.drawn_on is null");
    CHECKS.put(
        "two instructions that are alive for one case",
        "select subject, purpose from payment_instruction where open_key is not null"
            + " and purpose = 'DRAW' group by subject, purpose having count(*) > 1");
    CHECKS.put(
        "record of a case has gaps",
        "select c.case_number, c.chain_count, count(r.seq) from bridge_case c"
            + " left join audit_record r on r.subject = c.chain_subject"
            + " group by c.case_number, c.chain_count"
            + " having count(r.seq) <> c.chain_count or max(r.seq) <> c.chain_count");
    CHECKS.put(
        "entry without its fact",
        "select l.subject, l.seq from journal_line l left join audit_record r"
            + " on r.subject = l.subject and r.seq = l.seq where r.seq is null");
  }

  private final Door door;

  public Books(Door door) {
    this.door = door;
  }

  /** What does not hold, in words with the rows that show it; empty in sound books. */
  public List<String> findings() {
    var findings = new ArrayList<String>();
    for (var check : CHECKS.entrySet()) {
      for (var row : rows(check.getValue())) {
        findings.add(check.getKey() + ": " + row);
      }
    }
    return findings;
  }

  /** How many entries there are, one a fact that books. */
  public long entries() {
    return number("select count(*) from (select distinct subject, seq from journal_line) e");
  }

  /** The only value of a query. */
  public long number(String sql, Object... parameters) {
    return ((Number) rows(sql, parameters).get(0).get(0)).longValue();
  }

  /** How many cases stand in each state. */
  public Map<String, Long> casesByState() {
    return by("bridge_case", "case_status");
  }

  /** How many payment instructions stand in each state. */
  public Map<String, Long> instructionsByState() {
    return by("payment_instruction", "payment_status");
  }

  private Map<String, Long> by(String table, String state) {
    var states = new TreeMap<String, Long>();
    for (var row : rows("select " + state + ", count(*) from " + table + " group by " + state)) {
      states.put((String) row.get(0), ((Number) row.get(1)).longValue());
    }
    return states;
  }

  /** The first column of a query, as texts. */
  public List<String> texts(String sql, Object... parameters) {
    return rows(sql, parameters).stream().map(row -> (String) row.get(0)).toList();
  }

  /** The rows of a query. */
  public List<List<Object>> rows(String sql, Object... parameters) {
    try (var connection = door.open();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var found = statement.executeQuery();
      var rows = new ArrayList<List<Object>>();
      while (found.next()) {
        var row = new ArrayList<Object>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Special accounts whose running figure is not the sum of their lines under an account. */
  private static String ofSpecialAccounts(String figure, String account) {
    return "select code, own, booked from (select a.code, a."
        + figure
        + " as own, (select coalesce(sum(l.debit_fen - l.credit_fen), 0) from journal_line l"
        + " where l.detail = a.code and l.account_code = '"
        + account
        + "') as booked from fund_account a) f where own <> booked";
  }

  /** Cases whose figure is not the sum of their lines under some accounts. */
  private static String ofCases(String figure, String accounts) {
    return "select case_number, own, booked from (select c.case_number, "
        + figure
        + " as own, (select coalesce(sum(l.debit_fen - l.credit_fen), 0) from journal_line l"
        + " where l.subject = c.case_number and l.account_code in ("
        + accounts
        + ")) as booked from bridge_case c) f where own <> booked";
  }
}
