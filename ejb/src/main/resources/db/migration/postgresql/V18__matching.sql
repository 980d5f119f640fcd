-- Which bank line is which entry, who looks after what is unexplained, and what is explained.
-- Nothing here is ever removed: what is undone or withdrawn leaves its unique column empty.

CREATE TABLE line_match (
  bank_line_id BIGINT NOT NULL,
  match_no INTEGER NOT NULL,
  subject VARCHAR(20) NOT NULL,
  seq BIGINT NOT NULL,
  line_no INTEGER NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  amount_fen BIGINT NOT NULL,
  match_kind VARCHAR(10) NOT NULL,
  why_zh VARCHAR(1000) NOT NULL,
  why_en VARCHAR(1000) NOT NULL,
  matched_by VARCHAR(60) NOT NULL,
  matched_at TIMESTAMP(6) NOT NULL,
  undone_by VARCHAR(60),
  undone_at TIMESTAMP(6),
  undone_reason VARCHAR(500),
  active_line VARCHAR(40),
  active_entry VARCHAR(60),
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
  target VARCHAR(60) NOT NULL,
  explanation_no INTEGER NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  explanation_text VARCHAR(500) NOT NULL,
  expected_on DATE NOT NULL,
  explained_by VARCHAR(60) NOT NULL,
  explained_at TIMESTAMP(6) NOT NULL,
  withdrawn_by VARCHAR(60),
  withdrawn_at TIMESTAMP(6),
  active_target VARCHAR(60),
  CONSTRAINT pk_line_explanation PRIMARY KEY (target, explanation_no),
  CONSTRAINT uq_line_explanation UNIQUE (active_target),
  CONSTRAINT fk_line_explanation_acct FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);

CREATE INDEX ix_line_explanation_acct ON line_explanation (fund_account, active_target);

CREATE TABLE suspense_owner (
  bank_line_id BIGINT NOT NULL,
  owner_no INTEGER NOT NULL,
  owner_name VARCHAR(60) NOT NULL,
  owner_note VARCHAR(500),
  assigned_by VARCHAR(60) NOT NULL,
  assigned_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_suspense_owner PRIMARY KEY (bank_line_id, owner_no),
  CONSTRAINT fk_suspense_owner_line FOREIGN KEY (bank_line_id) REFERENCES bank_line (id)
);
