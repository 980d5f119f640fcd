-- Papers of a case, as they were handed in.

CREATE TABLE stored_document (
  id VARCHAR2(36 CHAR) NOT NULL,
  case_number VARCHAR2(20 CHAR) NOT NULL,
  document_kind VARCHAR2(30 CHAR) NOT NULL,
  file_name VARCHAR2(200 CHAR) NOT NULL,
  content_type VARCHAR2(100 CHAR) NOT NULL,
  content_size NUMBER(19) NOT NULL,
  content_sm3 VARCHAR2(64 CHAR) NOT NULL,
  filed_by VARCHAR2(60 CHAR) NOT NULL,
  filed_at TIMESTAMP(6) NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_stored_document PRIMARY KEY (id),
  CONSTRAINT fk_stored_document_case FOREIGN KEY (case_number) REFERENCES bridge_case (case_number)
);

CREATE INDEX ix_stored_document_case ON stored_document (case_number, filed_at);
