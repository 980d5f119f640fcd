-- Subsidiary accounts: special accounts at custodian banks, capital by contributor, suspense by
-- bank line. The books' own row is the one lock for money and knows the last closed day.

CREATE TABLE books (
  code VARCHAR2(10 CHAR) NOT NULL,
  closed_through DATE,
  CONSTRAINT pk_books PRIMARY KEY (code)
);

INSERT INTO books (code) VALUES ('FUND');

ALTER TABLE fund_account ADD (
  custodian_bank VARCHAR2(100 CHAR),
  account_number VARCHAR2(32 CHAR),
  opened_on DATE,
  closed_on DATE
);

CREATE UNIQUE INDEX uq_fund_account_number ON fund_account (account_number);

ALTER TABLE journal_line ADD (
  detail VARCHAR2(40 CHAR),
  entry_reference VARCHAR2(500 CHAR)
);

UPDATE journal_line SET detail = 'ZH01' WHERE account_code IN ('1001', '9001', '9002');
UPDATE journal_line SET detail = '500000' WHERE account_code = '3001';

DROP INDEX ix_journal_line_account;
CREATE INDEX ix_journal_line_account ON journal_line
  (account_code, detail, booked_on, debit_fen, credit_fen);
CREATE INDEX ix_journal_line_day ON journal_line
  (booked_on, account_code, detail, debit_fen, credit_fen);
