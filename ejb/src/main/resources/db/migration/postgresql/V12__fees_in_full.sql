-- Fees in full: surcharge, fee in advance, what is owed back to borrower and guarantor, and the
-- refund that waits for its release.

ALTER TABLE bridge_case
  ADD COLUMN surcharge_fen BIGINT DEFAULT 0 NOT NULL,
  ADD COLUMN fee_prepaid_fen BIGINT DEFAULT 0 NOT NULL,
  ADD COLUMN fee_refund_due_fen BIGINT DEFAULT 0 NOT NULL,
  ADD COLUMN guarantor_refund_due_fen BIGINT DEFAULT 0 NOT NULL,
  ADD COLUMN refund_kind VARCHAR(20),
  ADD COLUMN refund_fen BIGINT,
  ADD COLUMN refund_payee VARCHAR(500),
  ADD COLUMN refund_account_number VARCHAR(32),
  ADD COLUMN refund_prepared_by VARCHAR(60);
