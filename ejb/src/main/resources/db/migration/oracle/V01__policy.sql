-- Policy editions: the fund's limits as dated data. Rows are added, never changed.
-- The bundled editions are stored at the first start.

CREATE TABLE policy_edition (
  id VARCHAR2(20 CHAR) NOT NULL,
  effective_from DATE NOT NULL,
  basis VARCHAR2(200 CHAR) NOT NULL,
  published_by VARCHAR2(60 CHAR) NOT NULL,
  published_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_policy_edition PRIMARY KEY (id),
  CONSTRAINT uq_policy_edition_from UNIQUE (effective_from)
);

CREATE TABLE policy_parameter (
  edition_id VARCHAR2(20 CHAR) NOT NULL,
  param_key VARCHAR2(60 CHAR) NOT NULL,
  param_value VARCHAR2(1000 CHAR) NOT NULL,
  CONSTRAINT pk_policy_parameter PRIMARY KEY (edition_id, param_key),
  CONSTRAINT fk_policy_param_edition FOREIGN KEY (edition_id) REFERENCES policy_edition (id)
);
