-- Fees in full: surcharge, fee in advance, what is owed back to borrower and guarantor, and the
-- refund that waits for its release.

ALTER TABLE bridge_case ADD (
  surcharge_fen NUMBER(19) DEFAULT 0 NOT NULL,
  fee_prepaid_fen NUMBER(19) DEFAULT 0 NOT NULL,
  fee_refund_due_fen NUMBER(19) DEFAULT 0 NOT NULL,
  guarantor_refund_due_fen NUMBER(19) DEFAULT 0 NOT NULL,
  refund_kind VARCHAR2(20 CHAR),
  refund_fen NUMBER(19),
  refund_payee VARCHAR2(500 CHAR),
  refund_account_number VARCHAR2(32 CHAR),
  refund_prepared_by VARCHAR2(60 CHAR)
);
