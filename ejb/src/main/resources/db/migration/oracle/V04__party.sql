-- Partner banks, and the white list of borrowers' accounts to which money may go.

CREATE TABLE partner_bank (
  code VARCHAR2(20 CHAR) NOT NULL,
  bank_name VARCHAR2(100 CHAR) NOT NULL,
  agreement_from DATE NOT NULL,
  agreement_to DATE,
  active NUMBER(1) NOT NULL,
  row_version NUMBER(10) NOT NULL,
  CONSTRAINT pk_partner_bank PRIMARY KEY (code),
  CONSTRAINT uq_partner_bank_name UNIQUE (bank_name),
  CONSTRAINT ck_partner_bank_active CHECK (active IN (0, 1))
);

CREATE SEQUENCE borrower_account_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE borrower_account (
  id NUMBER(19) NOT NULL,
  credit_code VARCHAR2(18 CHAR) NOT NULL,
  account_name VARCHAR2(100 CHAR) NOT NULL,
  bank_code VARCHAR2(20 CHAR) NOT NULL,
  account_number VARCHAR2(32 CHAR) NOT NULL,
  account_state VARCHAR2(10 CHAR) NOT NULL,
  proposed_by VARCHAR2(60 CHAR) NOT NULL,
  proposed_at TIMESTAMP(6) NOT NULL,
  decided_by VARCHAR2(60 CHAR),
  decided_at TIMESTAMP(6),
  retired_by VARCHAR2(60 CHAR),
  retired_at TIMESTAMP(6),
  retire_note VARCHAR2(200 CHAR),
  row_version NUMBER(10) NOT NULL,
  listed_key VARCHAR2(60 CHAR) GENERATED ALWAYS AS
    (CASE WHEN account_state <> 'RETIRED' THEN bank_code || '@' || account_number END),
  active_key VARCHAR2(60 CHAR) GENERATED ALWAYS AS
    (CASE WHEN account_state = 'ACTIVE' THEN credit_code || '@' || bank_code END),
  CONSTRAINT pk_borrower_account PRIMARY KEY (id),
  CONSTRAINT fk_borrower_account_bank FOREIGN KEY (bank_code) REFERENCES partner_bank (code),
  CONSTRAINT ck_borrower_account_state CHECK (account_state IN ('PROPOSED', 'ACTIVE', 'RETIRED')),
  CONSTRAINT ck_borrower_account_two CHECK (account_state <> 'ACTIVE' OR decided_by <> proposed_by)
);

CREATE UNIQUE INDEX uq_borrower_account_listed ON borrower_account (listed_key);
CREATE UNIQUE INDEX uq_borrower_account_active ON borrower_account (active_key);
CREATE INDEX ix_borrower_account_code ON borrower_account (credit_code, bank_code);
CREATE INDEX ix_borrower_account_state ON borrower_account (account_state, id);
CREATE INDEX ix_borrower_account_bank ON borrower_account (bank_code);
