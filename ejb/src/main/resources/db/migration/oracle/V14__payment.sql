-- Payment instructions, their lives, what waits to be sent, and what came back.

CREATE SEQUENCE payment_serial START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE answer_file_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE payment_instruction (
  payment_number VARCHAR2(20 CHAR) NOT NULL,
  row_version NUMBER(10) NOT NULL,
  open_key VARCHAR2(200 CHAR),
  live_key VARCHAR2(200 CHAR) NOT NULL,
  subject VARCHAR2(20 CHAR) NOT NULL,
  purpose VARCHAR2(20 CHAR) NOT NULL,
  occasion VARCHAR2(150 CHAR),
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  payee_name VARCHAR2(200 CHAR) NOT NULL,
  payee_account VARCHAR2(40 CHAR) NOT NULL,
  payee_bank VARCHAR2(200 CHAR) NOT NULL,
  amount_fen NUMBER(19) NOT NULL,
  remittance VARCHAR2(200 CHAR),
  payment_status VARCHAR2(20 CHAR) NOT NULL,
  prepared_by VARCHAR2(60 CHAR) NOT NULL,
  prepared_on DATE NOT NULL,
  released_by VARCHAR2(60 CHAR),
  released_on DATE,
  moved_at TIMESTAMP(6) NOT NULL,
  executed_on DATE,
  bank_reference VARCHAR2(500 CHAR),
  reason VARCHAR2(500 CHAR),
  conflict VARCHAR2(20 CHAR),
  step_count NUMBER(10) NOT NULL,
  CONSTRAINT pk_payment_instruction PRIMARY KEY (payment_number),
  CONSTRAINT uq_payment_instruction_open UNIQUE (open_key),
  CONSTRAINT fk_payment_instruction_account
    FOREIGN KEY (fund_account) REFERENCES fund_account (code),
  CONSTRAINT ck_payment_instruction_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_payment_instruction_open CHECK
    ((payment_status IN ('EXECUTED', 'REJECTED', 'CANCELLED') AND open_key IS NULL)
      OR (payment_status IN ('PREPARED', 'RELEASED', 'SENT', 'ACCEPTED', 'UNKNOWN')
        AND open_key = live_key)),
  CONSTRAINT ck_payment_instruction_done CHECK
    (payment_status <> 'EXECUTED' OR (executed_on IS NOT NULL AND bank_reference IS NOT NULL)),
  CONSTRAINT ck_payment_instruction_two CHECK
    (released_by IS NULL OR released_by <> prepared_by)
);

CREATE INDEX ix_payment_instruction_subject ON payment_instruction (subject, payment_number);
CREATE INDEX ix_payment_instruction_status ON payment_instruction (payment_status, payment_number);

CREATE TABLE payment_step (
  payment_number VARCHAR2(20 CHAR) NOT NULL,
  seq NUMBER(10) NOT NULL,
  payment_status VARCHAR2(20 CHAR) NOT NULL,
  step_reading VARCHAR2(20 CHAR) NOT NULL,
  actor_username VARCHAR2(60 CHAR) NOT NULL,
  actor_name VARCHAR2(100 CHAR) NOT NULL,
  business_date DATE NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  executed_on DATE,
  bank_reference VARCHAR2(500 CHAR),
  reason VARCHAR2(500 CHAR),
  CONSTRAINT pk_payment_step PRIMARY KEY (payment_number, seq),
  CONSTRAINT fk_payment_step_instruction
    FOREIGN KEY (payment_number) REFERENCES payment_instruction (payment_number)
);

CREATE TABLE outbox_message (
  message_id VARCHAR2(20 CHAR) NOT NULL,
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  channel VARCHAR2(10 CHAR) NOT NULL,
  payload CLOB NOT NULL,
  created_at TIMESTAMP(6) NOT NULL,
  claimed_at TIMESTAMP(6),
  claim_token VARCHAR2(40 CHAR),
  sent_at TIMESTAMP(6),
  withheld_at TIMESTAMP(6),
  attempts NUMBER(10) NOT NULL,
  next_attempt_at TIMESTAMP(6),
  last_error VARCHAR2(500 CHAR),
  CONSTRAINT pk_outbox_message PRIMARY KEY (message_id),
  CONSTRAINT fk_outbox_message_instruction
    FOREIGN KEY (message_id) REFERENCES payment_instruction (payment_number)
);

CREATE INDEX ix_outbox_message_due ON outbox_message (sent_at, channel, message_id);

CREATE TABLE payment_channel (
  fund_account VARCHAR2(10 CHAR) NOT NULL,
  channel VARCHAR2(10 CHAR) NOT NULL,
  chosen_by VARCHAR2(60 CHAR) NOT NULL,
  chosen_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_payment_channel PRIMARY KEY (fund_account),
  CONSTRAINT fk_payment_channel_account
    FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);

CREATE TABLE answer_file (
  id NUMBER(19) NOT NULL,
  file_name VARCHAR2(200 CHAR) NOT NULL,
  taken_status VARCHAR2(10 CHAR) NOT NULL,
  told VARCHAR2(1000 CHAR) NOT NULL,
  received_by VARCHAR2(60 CHAR) NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_answer_file PRIMARY KEY (id)
);
