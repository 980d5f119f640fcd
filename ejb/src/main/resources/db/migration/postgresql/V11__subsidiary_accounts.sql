-- Subsidiary accounts: special accounts at custodian banks, capital by contributor, suspense by
-- bank line. The books' own row is the one lock for money and knows the last closed day.

CREATE TABLE books (
  code VARCHAR(10) NOT NULL,
  closed_through DATE,
  CONSTRAINT pk_books PRIMARY KEY (code)
);

INSERT INTO books (code) VALUES ('FUND');

ALTER TABLE fund_account
  ADD COLUMN custodian_bank VARCHAR(100),
  ADD COLUMN account_number VARCHAR(32),
  ADD COLUMN opened_on DATE,
  ADD COLUMN closed_on DATE;

CREATE UNIQUE INDEX uq_fund_account_number ON fund_account (account_number);

ALTER TABLE journal_line
  ADD COLUMN detail VARCHAR(40),
  ADD COLUMN entry_reference VARCHAR(500);

UPDATE journal_line SET detail = 'ZH01' WHERE account_code IN ('1001', '9001', '9002');
UPDATE journal_line SET detail = '500000' WHERE account_code = '3001';

DROP INDEX ix_journal_line_account;
CREATE INDEX ix_journal_line_account ON journal_line
  (account_code, detail, booked_on, debit_fen, credit_fen);
CREATE INDEX ix_journal_line_day ON journal_line
  (booked_on, account_code, detail, debit_fen, credit_fen);
