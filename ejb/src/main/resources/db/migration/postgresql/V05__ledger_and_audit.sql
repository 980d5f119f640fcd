-- The books and the record. Lines and records are added, never changed or removed.

CREATE TABLE fund_account (
  code VARCHAR(10) NOT NULL,
  name VARCHAR(100) NOT NULL,
  balance_fen BIGINT NOT NULL,
  reserved_fen BIGINT NOT NULL,
  CONSTRAINT pk_fund_account PRIMARY KEY (code),
  CONSTRAINT ck_fund_account_reserved CHECK (reserved_fen >= 0)
);

INSERT INTO fund_account (code, name, balance_fen, reserved_fen)
  VALUES ('ZH01', '市级转贷应急周转资金专户', 0, 0);

CREATE TABLE journal_line (
  subject VARCHAR(20) NOT NULL,
  seq BIGINT NOT NULL,
  line_no INTEGER NOT NULL,
  account_code VARCHAR(10) NOT NULL,
  debit_fen BIGINT NOT NULL,
  credit_fen BIGINT NOT NULL,
  booked_on DATE NOT NULL,
  CONSTRAINT pk_journal_line PRIMARY KEY (subject, seq, line_no),
  CONSTRAINT ck_journal_line_side CHECK
    ((debit_fen > 0 AND credit_fen = 0) OR (debit_fen = 0 AND credit_fen > 0))
);

CREATE INDEX ix_journal_line_account ON journal_line (account_code, booked_on);

CREATE TABLE audit_record (
  subject VARCHAR(20) NOT NULL,
  seq BIGINT NOT NULL,
  fact_kind VARCHAR(60) NOT NULL,
  payload TEXT NOT NULL,
  wording VARCHAR(1000) NOT NULL,
  actor_username VARCHAR(60) NOT NULL,
  actor_name VARCHAR(100) NOT NULL,
  business_date DATE NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  form_version INTEGER NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  record_hash VARCHAR(64) NOT NULL,
  CONSTRAINT pk_audit_record PRIMARY KEY (subject, seq)
);

CREATE TABLE audit_chain (
  chain_name VARCHAR(20) NOT NULL,
  chain_subject VARCHAR(20) NOT NULL,
  chain_count BIGINT NOT NULL,
  chain_hash VARCHAR(64) NOT NULL,
  CONSTRAINT pk_audit_chain PRIMARY KEY (chain_name)
);

INSERT INTO audit_chain (chain_name, chain_subject, chain_count, chain_hash)
  VALUES ('FUND', 'FUND', 0, '0000000000000000000000000000000000000000000000000000000000000000');
