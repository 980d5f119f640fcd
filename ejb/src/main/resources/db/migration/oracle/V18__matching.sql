-- Which bank line is which entry, who looks after what is unexplained, and what is explained.
-- Nothing here is ever removed: what is undone or withdrawn leaves its unique column empty.

CREATE TABLE line_match (
  bank_line_id NUMBER(19) NOT NULL,
  match_no NUMBER(10) NOT NULL,
  subject VARCHAR2(20 CHAR) NOT NULL,
  seq NUMBER(10) NOT NULL,
  line_no NUMBER(5) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  amount_fen NUMBER(19) NOT NULL,
  match_kind VARCHAR2(10 CHAR) NOT NULL,
  why_zh VARCHAR2(1000 CHAR) NOT NULL,
  why_en VARCHAR2(1000 CHAR) NOT NULL,
  matched_by VARCHAR2(60 CHAR) NOT NULL,
  matched_at TIMESTAMP(6) NOT NULL,
  undone_by VARCHAR2(60 CHAR),
  undone_at TIMESTAMP(6),
  undone_reason VARCHAR2(500 CHAR),
  active_line VARCHAR2(40 CHAR),
  active_entry VARCHAR2(60 CHAR),
  CONSTRAINT pk_line_match PRIMARY KEY (bank_line_id, match_no),
  CONSTRAINT uq_line_match_line UNIQUE (active_line),
  CONSTRAINT uq_line_match_entry UNIQUE (active_entry),
  CONSTRAINT fk_line_match_line FOREIGN KEY (bank_line_id) REFERENCES bank_line (id),
  CONSTRAINT fk_line_match_entry FOREIGN KEY (subject, seq, line_no)
    REFERENCES journal_line (subject, seq, line_no),
  CONSTRAINT ck_line_match_amount CHECK (amount_fen > 0)
);

CREATE INDEX ix_line_match_entry ON line_match (subject, seq, line_no);
CREATE INDEX ix_line_match_undone ON line_match (fund_account, undone_at);

CREATE TABLE line_explanation (
  target VARCHAR2(60 CHAR) NOT NULL,
  explanation_no NUMBER(10) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  explanation_text VARCHAR2(500 CHAR) NOT NULL,
  expected_on DATE NOT NULL,
  explained_by VARCHAR2(60 CHAR) NOT NULL,
  explained_at TIMESTAMP(6) NOT NULL,
  withdrawn_by VARCHAR2(60 CHAR),
  withdrawn_at TIMESTAMP(6),
  active_target VARCHAR2(60 CHAR),
  CONSTRAINT pk_line_explanation PRIMARY KEY (target, explanation_no),
  CONSTRAINT uq_line_explanation UNIQUE (active_target),
  CONSTRAINT fk_line_explanation_acct FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);

CREATE INDEX ix_line_explanation_acct ON line_explanation (fund_account, active_target);

CREATE TABLE suspense_owner (
  bank_line_id NUMBER(19) NOT NULL,
  owner_no NUMBER(10) NOT NULL,
  owner_name VARCHAR2(60 CHAR) NOT NULL,
  owner_note VARCHAR2(500 CHAR),
  assigned_by VARCHAR2(60 CHAR) NOT NULL,
  assigned_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_suspense_owner PRIMARY KEY (bank_line_id, owner_no),
  CONSTRAINT fk_suspense_owner_line FOREIGN KEY (bank_line_id) REFERENCES bank_line (id)
);
