-- Policy editions: the fund's limits as dated data. Rows are added, never changed.
-- The bundled editions are stored at the first start.

CREATE TABLE policy_edition (
  id varchar(20) NOT NULL,
  effective_from date NOT NULL,
  basis varchar(200) NOT NULL,
  published_by varchar(60) NOT NULL,
  published_at timestamp(6) NOT NULL,
  CONSTRAINT pk_policy_edition PRIMARY KEY (id),
  CONSTRAINT uq_policy_edition_from UNIQUE (effective_from)
);

CREATE TABLE policy_parameter (
  edition_id varchar(20) NOT NULL,
  param_key varchar(60) NOT NULL,
  param_value varchar(1000) NOT NULL,
  CONSTRAINT pk_policy_parameter PRIMARY KEY (edition_id, param_key),
  CONSTRAINT fk_policy_param_edition FOREIGN KEY (edition_id) REFERENCES policy_edition (id)
);
