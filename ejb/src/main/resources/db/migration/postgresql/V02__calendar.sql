-- Working days: one row a notice of the State Council, one row a day it names.
-- A later notice for a year is a further version; the latest counts.

CREATE TABLE calendar_year (
  id integer NOT NULL,
  year_no integer NOT NULL,
  version_no integer NOT NULL,
  notice varchar(100) NOT NULL,
  issued_on date NOT NULL,
  loaded_by varchar(60) NOT NULL,
  loaded_at timestamp(6) NOT NULL,
  CONSTRAINT pk_calendar_year PRIMARY KEY (id),
  CONSTRAINT uq_calendar_year_version UNIQUE (year_no, version_no)
);

CREATE TABLE calendar_day (
  calendar_year_id integer NOT NULL,
  day_on date NOT NULL,
  day_kind varchar(4) NOT NULL,
  day_name varchar(50) NOT NULL,
  CONSTRAINT pk_calendar_day PRIMARY KEY (calendar_year_id, day_on),
  CONSTRAINT fk_calendar_day_year FOREIGN KEY (calendar_year_id) REFERENCES calendar_year (id),
  CONSTRAINT ck_calendar_day_kind CHECK (day_kind IN ('off', 'work'))
);
