-- Rows of past years that were imported, known again by all they say.

CREATE TABLE imported_row (
  fingerprint VARCHAR2(64 CHAR) NOT NULL,
  case_number VARCHAR2(20 CHAR) NOT NULL,
  imported_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_imported_row PRIMARY KEY (fingerprint),
  CONSTRAINT fk_imported_row_case FOREIGN KEY (case_number) REFERENCES bridge_case (case_number)
);

CREATE INDEX ix_imported_row_case ON imported_row (case_number);
CREATE INDEX ix_bridge_case_old_loan ON bridge_case (old_contract, old_bank_code);
