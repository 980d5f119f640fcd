package org.yuqiao.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yuqiao.scenarios.Postgresql;

/**
 * Past cases in bulk, by SQL: copies of a case that the API has walked, each with its row, its record
 * and its journal lines under its own number, contracts and days. The books stay consistent: every
 * case's figures are the sums of its lines, and the special account's running balance follows. The
 * copied records keep the hashes of the one they were copied from, so the chains do not verify.
 */
final class Bulk {

  private static final String LINES =
      "subject, seq, line_no, account_code, debit_fen, credit_fen, booked_on, detail,"
          + " entry_reference";

  private final Postgresql database;

  Bulk(Postgresql database) {
    this.database = database;
  }

  /** Closed cases, evenly over the days from one to another. */
  void closed(String model, int count, LocalDate from, LocalDate to) throws SQLException {
    long days = ChronoUnit.DAYS.between(from, to);
    copies(model, count, "date '" + to + "' - (n * " + days + " / " + count + ")::integer % " + days);
  }

  /** Cases with money out, drawn on the five days up to one. */
  void open(String model, int count, LocalDate last) throws SQLException {
    copies(model, count, "date '" + last + "' - (n % 5)::integer");
  }

  /** Divides the receipts before a day into parts, for a journal with as many lines as cases have. */
  void receiptsInParts(int parts, LocalDate before) throws SQLException {
    run(
        "create temp table receipt as select distinct subject, seq from journal_line"
            + " where account_code = '1101' and credit_fen > 0 and subject like 'ZD2016-%'"
            + " and booked_on < date '" + before + "'",
        "create temp table whole as select l.* from journal_line l natural join receipt",
        "delete from journal_line l using receipt r where l.subject = r.subject and l.seq = r.seq",
        ("insert into journal_line (%s) select subject, seq, line_no + 2 * (p - 1), account_code,"
                + " debit_fen / %d, credit_fen / %d, booked_on, detail, entry_reference from whole,"
                + " generate_series(1, %d) p")
            .formatted(LINES, parts, parts, parts),
        "drop table whole",
        "drop table receipt",
        "vacuum analyze journal_line");
  }

  private void copies(String model, int count, String drawnOn) throws SQLException {
    run(
        "create sequence if not exists bulk start 1",
        "create temp table model as select * from bridge_case where case_number = '" + model + "'",
        "create temp table copy as select m.*, nextval('bulk') as n from model m,"
            + " generate_series(1, " + count + ")",
        "create temp table shift as select n, 'ZD2016-' || (100000000 + n) as number, "
            + drawnOn + " - (select drawn_on from model) as days,"
            + " case_number as model from copy",
        "update copy c set case_number = s.number, chain_subject = s.number,"
            + " old_contract = 'BULK-' || c.n, new_contract = 'NEW-' || c.n,"
            + " open_loan_key = case when open_loan_key is null then null"
            + "   else 'BULK-' || c.n end,"
            + " applied_on = applied_on + days, accepted_on = accepted_on + days,"
            + " confirmed_on = confirmed_on + days, approved_on = approved_on + days,"
            + " agreement_signed_on = agreement_signed_on + days, drawn_on = drawn_on + days,"
            + " due_on = due_on + days, settled_on = settled_on + days,"
            + " renewed_on = renewed_on + days, repaid_on = repaid_on + days,"
            + " fee_settled_on = fee_settled_on + days, closed_on = closed_on + days"
            + " from shift s where s.n = c.n",
        "alter table copy drop column n",
        "insert into bridge_case select * from copy",
        copied("audit_record", "subject", "business_date"),
        copied("journal_line", "subject", "booked_on"),
        copied("case_deadline", "case_number", "due_on"),
        "update case_deadline d set closed_on = d.closed_on + s.days from shift s"
            + " where s.number = d.case_number",
        "drop table model",
        "drop table copy",
        "drop table shift",
        "update fund_account a set"
            + " balance_fen = (select coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
            + "   where account_code = '1001' and detail = a.code),"
            + " reserved_fen = (select coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
            + "   where account_code = '9001' and detail = a.code)",
        "vacuum analyze bridge_case",
        "vacuum analyze audit_record",
        "vacuum analyze journal_line");
  }

  /** All rows of the model in a table, once for each copy, moved by its days. */
  private static String copied(String table, String subject, String day) {
    return "do $$ declare columns text; begin"
        + " select string_agg(case column_name when '" + subject + "' then 's.number'"
        + " when '" + day + "' then 't." + day + " + s.days' else 't.' || column_name end, ', '"
        + " order by ordinal_position) into columns from information_schema.columns"
        + " where table_schema = 'public' and table_name = '" + table + "'"
        + " and is_generated = 'NEVER';"
        + " execute 'insert into " + table + " select ' || columns || ' from " + table
        + " t join shift s on s.model = t." + subject + "'; end $$";
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
