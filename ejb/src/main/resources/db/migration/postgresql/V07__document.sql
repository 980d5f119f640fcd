-- Papers of a case, as they were handed in.

CREATE TABLE stored_document (
  id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  document_kind VARCHAR(30) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  content_size BIGINT NOT NULL,
  content_sm3 VARCHAR(64) NOT NULL,
  filed_by VARCHAR(60) NOT NULL,
  filed_at TIMESTAMP(6) NOT NULL,
  content BYTEA NOT NULL,
  CONSTRAINT pk_stored_document PRIMARY KEY (id),
  CONSTRAINT fk_stored_document_case FOREIGN KEY (case_number) REFERENCES bridge_case (case_number)
);

CREATE INDEX ix_stored_document_case ON stored_document (case_number, filed_at);
