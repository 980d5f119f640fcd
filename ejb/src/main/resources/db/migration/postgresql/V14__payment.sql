-- Payment instructions, their lives, what waits to be sent, and what came back.

CREATE SEQUENCE payment_serial START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE answer_file_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE payment_instruction (
  payment_number VARCHAR(20) NOT NULL,
  row_version BIGINT NOT NULL,
  open_key VARCHAR(200),
  live_key VARCHAR(200) NOT NULL,
  subject VARCHAR(20) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  occasion VARCHAR(150),
  fund_account VARCHAR(10) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  payee_account VARCHAR(40) NOT NULL,
  payee_bank VARCHAR(200) NOT NULL,
  amount_fen BIGINT NOT NULL,
  remittance VARCHAR(200),
  payment_status VARCHAR(20) NOT NULL,
  prepared_by VARCHAR(60) NOT NULL,
  prepared_on DATE NOT NULL,
  released_by VARCHAR(60),
  released_on DATE,
  moved_at TIMESTAMP(6) NOT NULL,
  executed_on DATE,
  bank_reference VARCHAR(500),
  reason VARCHAR(500),
  conflict VARCHAR(20),
  step_count BIGINT NOT NULL,
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
  payment_number VARCHAR(20) NOT NULL,
  seq BIGINT NOT NULL,
  payment_status VARCHAR(20) NOT NULL,
  step_reading VARCHAR(20) NOT NULL,
  actor_username VARCHAR(60) NOT NULL,
  actor_name VARCHAR(100) NOT NULL,
  business_date DATE NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  executed_on DATE,
  bank_reference VARCHAR(500),
  reason VARCHAR(500),
  CONSTRAINT pk_payment_step PRIMARY KEY (payment_number, seq),
  CONSTRAINT fk_payment_step_instruction
    FOREIGN KEY (payment_number) REFERENCES payment_instruction (payment_number)
);

CREATE TABLE outbox_message (
  message_id VARCHAR(20) NOT NULL,
  fund_account VARCHAR(10) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  payload TEXT NOT NULL,
  created_at TIMESTAMP(6) NOT NULL,
  claimed_at TIMESTAMP(6),
  claim_token VARCHAR(40),
  sent_at TIMESTAMP(6),
  withheld_at TIMESTAMP(6),
  attempts BIGINT NOT NULL,
  next_attempt_at TIMESTAMP(6),
  last_error VARCHAR(500),
  CONSTRAINT pk_outbox_message PRIMARY KEY (message_id),
  CONSTRAINT fk_outbox_message_instruction
    FOREIGN KEY (message_id) REFERENCES payment_instruction (payment_number)
);

CREATE INDEX ix_outbox_message_due ON outbox_message (sent_at, channel, message_id);

CREATE TABLE payment_channel (
  fund_account VARCHAR(10) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  chosen_by VARCHAR(60) NOT NULL,
  chosen_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_payment_channel PRIMARY KEY (fund_account),
  CONSTRAINT fk_payment_channel_account
    FOREIGN KEY (fund_account) REFERENCES fund_account (code)
);

CREATE TABLE answer_file (
  id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  taken_status VARCHAR(10) NOT NULL,
  told VARCHAR(1000) NOT NULL,
  received_by VARCHAR(60) NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_answer_file PRIMARY KEY (id)
);
