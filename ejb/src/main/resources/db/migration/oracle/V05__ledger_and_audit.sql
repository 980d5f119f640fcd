-- The books and the record. Lines and records are added, never changed or removed.

CREATE TABLE fund_account (
  code VARCHAR2(10 CHAR) NOT NULL,
  name VARCHAR2(100 CHAR) NOT NULL,
  balance_fen NUMBER(19) NOT NULL,
  reserved_fen NUMBER(19) NOT NULL,
  CONSTRAINT pk_fund_account PRIMARY KEY (code),
  CONSTRAINT ck_fund_account_reserved CHECK (reserved_fen >= 0)
);

INSERT INTO fund_account (code, name, balance_fen, reserved_fen)
  VALUES ('ZH01', '市级转贷应急周转资金专户', 0, 0);

CREATE TABLE journal_line (
  subject VARCHAR2(20 CHAR) NOT NULL,
  seq NUMBER(10) NOT NULL,
  line_no NUMBER(5) NOT NULL,
  account_code VARCHAR2(10 CHAR) NOT NULL,
  debit_fen NUMBER(19) NOT NULL,
  credit_fen NUMBER(19) NOT NULL,
  booked_on DATE NOT NULL,
  CONSTRAINT pk_journal_line PRIMARY KEY (subject, seq, line_no),
  CONSTRAINT ck_journal_line_side CHECK
    ((debit_fen > 0 AND credit_fen = 0) OR (debit_fen = 0 AND credit_fen > 0))
);

CREATE INDEX ix_journal_line_account ON journal_line (account_code, booked_on);

CREATE TABLE audit_record (
  subject VARCHAR2(20 CHAR) NOT NULL,
  seq NUMBER(10) NOT NULL,
  fact_kind VARCHAR2(60 CHAR) NOT NULL,
  payload CLOB NOT NULL,
  wording VARCHAR2(1000 CHAR) NOT NULL,
  actor_username VARCHAR2(60 CHAR) NOT NULL,
  actor_name VARCHAR2(100 CHAR) NOT NULL,
  business_date DATE NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  form_version NUMBER(5) NOT NULL,
  previous_hash VARCHAR2(64 CHAR) NOT NULL,
  record_hash VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT pk_audit_record PRIMARY KEY (subject, seq)
);

CREATE TABLE audit_chain (
  chain_name VARCHAR2(20 CHAR) NOT NULL,
  chain_subject VARCHAR2(20 CHAR) NOT NULL,
  chain_count NUMBER(10) NOT NULL,
  chain_hash VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT pk_audit_chain PRIMARY KEY (chain_name)
);

INSERT INTO audit_chain (chain_name, chain_subject, chain_count, chain_hash)
  VALUES ('FUND', 'FUND', 0, '0000000000000000000000000000000000000000000000000000000000000000');
