-- What the custodian banks say: statements of the special accounts, and each of their lines once.

CREATE SEQUENCE bank_statement_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE bank_statement (
  id BIGINT NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  account_serial INTEGER NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  opening_fen BIGINT,
  closing_fen BIGINT,
  in_fen BIGINT NOT NULL,
  out_fen BIGINT NOT NULL,
  line_count INTEGER NOT NULL,
  new_lines INTEGER NOT NULL,
  statement_number VARCHAR(100),
  file_name VARCHAR(100) NOT NULL,
  file_format VARCHAR(10) NOT NULL,
  file_digest VARCHAR(64) NOT NULL,
  imported_by VARCHAR(60) NOT NULL,
  imported_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_bank_statement PRIMARY KEY (id),
  CONSTRAINT uq_bank_statement_serial UNIQUE (fund_account, account_serial),
  CONSTRAINT fk_bank_statement_account FOREIGN KEY (fund_account) REFERENCES fund_account (code),
  CONSTRAINT ck_bank_statement_days CHECK (from_day <= to_day)
);

CREATE INDEX ix_bank_statement_days ON bank_statement (fund_account, from_day);
CREATE INDEX ix_bank_statement_digest ON bank_statement (fund_account, file_digest);

CREATE TABLE bank_line (
  id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  line_ordinal INTEGER NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  booked_on DATE NOT NULL,
  value_on DATE,
  amount_fen BIGINT NOT NULL,
  inward SMALLINT NOT NULL,
  bank_reference VARCHAR(100),
  instruction_number VARCHAR(100),
  counterparty_name VARCHAR(200),
  counterparty_account VARCHAR(64),
  remittance VARCHAR(1000),
  balance_fen BIGINT,
  occurrence INTEGER NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  line_status VARCHAR(20) NOT NULL,
  row_version INTEGER NOT NULL,
  CONSTRAINT pk_bank_line PRIMARY KEY (id),
  CONSTRAINT uq_bank_line_fingerprint UNIQUE (fingerprint),
  CONSTRAINT uq_bank_line_ordinal UNIQUE (statement_id, line_ordinal),
  CONSTRAINT fk_bank_line_statement FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
  CONSTRAINT ck_bank_line_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_bank_line_flag CHECK (inward IN (0, 1))
);

CREATE INDEX ix_bank_line_day ON bank_line (fund_account, booked_on, line_status);
CREATE INDEX ix_bank_line_status ON bank_line (line_status, booked_on);

CREATE TABLE column_mapping (
  id VARCHAR(20) NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  file_format VARCHAR(10) NOT NULL,
  headings VARCHAR(1000) NOT NULL,
  changed_by VARCHAR(60) NOT NULL,
  changed_at TIMESTAMP(6) NOT NULL,
  row_version INTEGER NOT NULL,
  CONSTRAINT pk_column_mapping PRIMARY KEY (id),
  CONSTRAINT fk_column_mapping_account FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);
