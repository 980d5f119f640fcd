-- Reading the pool and the journal: lines of an account by day, entries by reference, cases by due
-- day and by day of return. Editions stored before a value was part of them get its default.

CREATE INDEX ix_journal_line_ledger ON journal_line
  (account_code, booked_on, subject, seq, line_no);
CREATE INDEX ix_journal_line_ref ON journal_line (entry_reference);
CREATE INDEX ix_bridge_case_due ON bridge_case (due_on, case_number);
CREATE INDEX ix_bridge_case_repaid ON bridge_case (repaid_on, drawn_on);

INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'minimum-fee', '0.00' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'minimum-fee');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'prepaid-days', '0' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'prepaid-days');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'fee-day-basis', 'working-day' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'fee-day-basis');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'overdue-surcharge', '0' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'overdue-surcharge');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'queue-order', 'first-come' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'queue-order');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'entitlement-multiple', 'none' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'entitlement-multiple');
INSERT INTO policy_parameter (edition_id, param_key, param_value)
  SELECT e.id, 'expense-share', 'none' FROM policy_edition e
  WHERE NOT EXISTS (SELECT 1 FROM policy_parameter p
    WHERE p.edition_id = e.id AND p.param_key = 'expense-share');
