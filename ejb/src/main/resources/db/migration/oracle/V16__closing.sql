-- Closed days: their seals, which records each sealed, what was explained, and what every account had
-- come to. Months and years carry the name of the person who locked them.

CREATE TABLE sealed_balance (
  account_code VARCHAR2(10 CHAR) NOT NULL,
  detail VARCHAR2(40 CHAR) NOT NULL,
  day_on DATE NOT NULL,
  until_day DATE NOT NULL,
  debit_fen NUMBER(19) NOT NULL,
  credit_fen NUMBER(19) NOT NULL,
  CONSTRAINT pk_sealed_balance PRIMARY KEY (account_code, detail, day_on)
);

CREATE INDEX ix_sealed_balance_day ON sealed_balance (until_day, day_on);

CREATE TABLE day_seal (
  day_on DATE NOT NULL,
  after_day DATE,
  fact_seq NUMBER(19) NOT NULL,
  root VARCHAR2(64 CHAR) NOT NULL,
  previous_root VARCHAR2(64 CHAR),
  chain_count NUMBER(19) NOT NULL,
  record_count NUMBER(19) NOT NULL,
  line_count NUMBER(19) NOT NULL,
  cash_fen NUMBER(19) NOT NULL,
  principal_fen NUMBER(19) NOT NULL,
  sealed_by VARCHAR2(60 CHAR) NOT NULL,
  sealed_by_name VARCHAR2(100 CHAR) NOT NULL,
  sealed_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_day_seal PRIMARY KEY (day_on)
);

CREATE TABLE day_seal_range (
  day_on DATE NOT NULL,
  subject VARCHAR2(20 CHAR) NOT NULL,
  from_seq NUMBER(19) NOT NULL,
  to_seq NUMBER(19) NOT NULL,
  end_hash VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT pk_day_seal_range PRIMARY KEY (day_on, subject),
  CONSTRAINT ck_day_seal_range CHECK (from_seq >= 1 AND to_seq >= from_seq)
);

CREATE UNIQUE INDEX uq_day_seal_range_end ON day_seal_range (subject, to_seq);

CREATE TABLE day_explanation (
  fact_seq NUMBER(19) NOT NULL,
  item VARCHAR2(100 CHAR) NOT NULL,
  through_day DATE NOT NULL,
  reason VARCHAR2(500 CHAR) NOT NULL,
  explained_by VARCHAR2(60 CHAR) NOT NULL,
  explained_by_name VARCHAR2(100 CHAR) NOT NULL,
  explained_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_day_explanation PRIMARY KEY (fact_seq)
);

CREATE INDEX ix_day_explanation_through ON day_explanation (through_day, item);

CREATE TABLE locked_month (
  month_on DATE NOT NULL,
  fact_seq NUMBER(19) NOT NULL,
  locked_by VARCHAR2(60 CHAR) NOT NULL,
  locked_by_name VARCHAR2(100 CHAR) NOT NULL,
  locked_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_locked_month PRIMARY KEY (month_on)
);

CREATE TABLE handed_over_year (
  year_number NUMBER(10) NOT NULL,
  fact_seq NUMBER(19) NOT NULL,
  handed_by VARCHAR2(60 CHAR) NOT NULL,
  handed_by_name VARCHAR2(100 CHAR) NOT NULL,
  handed_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_handed_over_year PRIMARY KEY (year_number)
);
