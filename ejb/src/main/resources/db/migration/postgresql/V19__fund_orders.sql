-- What a payment instruction of the fund itself is to book once the bank has paid it.

CREATE TABLE fund_order (
  payment_number VARCHAR(20) NOT NULL,
  fact_kind VARCHAR(60) NOT NULL,
  payload TEXT NOT NULL,
  held SMALLINT NOT NULL,
  CONSTRAINT pk_fund_order PRIMARY KEY (payment_number),
  CONSTRAINT ck_fund_order_held CHECK (held IN (0, 1))
);
