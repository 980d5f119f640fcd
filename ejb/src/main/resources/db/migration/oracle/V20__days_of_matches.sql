-- The days of a match's line and entry stand in the match: what was open at the end of a day is then
-- found without joining lines and journal.

ALTER TABLE line_match ADD (
  line_day DATE,
  entry_day DATE
);

UPDATE line_match SET
  line_day = (SELECT b.booked_on FROM bank_line b WHERE b.id = line_match.bank_line_id),
  entry_day = (SELECT j.booked_on FROM journal_line j WHERE j.subject = line_match.subject
    AND j.seq = line_match.seq AND j.line_no = line_match.line_no);

ALTER TABLE line_match MODIFY line_day DATE NOT NULL;
ALTER TABLE line_match MODIFY entry_day DATE NOT NULL;

CREATE INDEX ix_line_match_entry_day ON line_match (fund_account, entry_day, line_day);
