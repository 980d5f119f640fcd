-- What the custodian banks say: statements of the special accounts, and each of their lines once.

CREATE SEQUENCE bank_statement_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE bank_statement (
  id NUMBER(19) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  account_serial NUMBER(10) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  opening_fen NUMBER(19),
  closing_fen NUMBER(19),
  in_fen NUMBER(19) NOT NULL,
  out_fen NUMBER(19) NOT NULL,
  line_count NUMBER(10) NOT NULL,
  new_lines NUMBER(10) NOT NULL,
  statement_number VARCHAR2(100 CHAR),
  file_name VARCHAR2(100 CHAR) NOT NULL,
  file_format VARCHAR2(10 CHAR) NOT NULL,
  file_digest VARCHAR2(64 CHAR) NOT NULL,
  imported_by VARCHAR2(60 CHAR) NOT NULL,
  imported_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_bank_statement PRIMARY KEY (id),
  CONSTRAINT uq_bank_statement_serial UNIQUE (fund_account, account_serial),
  CONSTRAINT fk_bank_statement_account FOREIGN KEY (fund_account) REFERENCES fund_account (code),
  CONSTRAINT ck_bank_statement_days CHECK (from_day <= to_day)
);

CREATE INDEX ix_bank_statement_days ON bank_statement (fund_account, from_day);
CREATE INDEX ix_bank_statement_digest ON bank_statement (fund_account, file_digest);

CREATE TABLE bank_line (
  id NUMBER(19) NOT NULL,
  statement_id NUMBER(19) NOT NULL,
  line_ordinal NUMBER(10) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  booked_on DATE NOT NULL,
  value_on DATE,
  amount_fen NUMBER(19) NOT NULL,
  inward NUMBER(1) NOT NULL,
  bank_reference VARCHAR2(100 CHAR),
  instruction_number VARCHAR2(100 CHAR),
  counterparty_name VARCHAR2(200 CHAR),
  counterparty_account VARCHAR2(64 CHAR),
  remittance VARCHAR2(1000 CHAR),
  balance_fen NUMBER(19),
  occurrence NUMBER(10) NOT NULL,
  fingerprint VARCHAR2(64 CHAR) NOT NULL,
  line_status VARCHAR2(20 CHAR) NOT NULL,
  row_version NUMBER(10) NOT NULL,
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
  id VARCHAR2(20 CHAR) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  file_format VARCHAR2(10 CHAR) NOT NULL,
  headings VARCHAR2(1000 CHAR) NOT NULL,
  changed_by VARCHAR2(60 CHAR) NOT NULL,
  changed_at TIMESTAMP(6) NOT NULL,
  row_version NUMBER(10) NOT NULL,
  CONSTRAINT pk_column_mapping PRIMARY KEY (id),
  CONSTRAINT fk_column_mapping_account FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);
