-- Partner banks, and the white list of borrowers' accounts to which money may go.

CREATE TABLE partner_bank (
  code varchar(20) NOT NULL,
  bank_name varchar(100) NOT NULL,
  agreement_from date NOT NULL,
  agreement_to date,
  active smallint NOT NULL,
  row_version integer NOT NULL,
  CONSTRAINT pk_partner_bank PRIMARY KEY (code),
  CONSTRAINT uq_partner_bank_name UNIQUE (bank_name),
  CONSTRAINT ck_partner_bank_active CHECK (active IN (0, 1))
);

CREATE SEQUENCE borrower_account_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE borrower_account (
  id bigint NOT NULL,
  credit_code varchar(18) NOT NULL,
  account_name varchar(100) NOT NULL,
  bank_code varchar(20) NOT NULL,
  account_number varchar(32) NOT NULL,
  account_state varchar(10) NOT NULL,
  proposed_by varchar(60) NOT NULL,
  proposed_at timestamp(6) NOT NULL,
  decided_by varchar(60),
  decided_at timestamp(6),
  retired_by varchar(60),
  retired_at timestamp(6),
  retire_note varchar(200),
  row_version integer NOT NULL,
  listed_key varchar(60) GENERATED ALWAYS AS
    (CASE WHEN account_state <> 'RETIRED' THEN bank_code || '@' || account_number END) STORED,
  active_key varchar(60) GENERATED ALWAYS AS
    (CASE WHEN account_state = 'ACTIVE' THEN credit_code || '@' || bank_code END) STORED,
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
