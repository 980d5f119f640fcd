-- What a payment instruction of the fund itself is to book once the bank has paid it.

CREATE TABLE fund_order (
  payment_number VARCHAR2(20 CHAR) NOT NULL,
  fact_kind VARCHAR2(60 CHAR) NOT NULL,
  payload CLOB NOT NULL,
  held NUMBER(1) NOT NULL,
  CONSTRAINT pk_fund_order PRIMARY KEY (payment_number),
  CONSTRAINT ck_fund_order_held CHECK (held IN (0, 1))
);
