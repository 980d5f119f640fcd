-- Working days: one row a notice of the State Council, one row a day it names.
-- A later notice for a year is a further version; the latest counts.

CREATE TABLE calendar_year (
  id NUMBER(10) NOT NULL,
  year_no NUMBER(10) NOT NULL,
  version_no NUMBER(10) NOT NULL,
  notice VARCHAR2(100 CHAR) NOT NULL,
  issued_on DATE NOT NULL,
  loaded_by VARCHAR2(60 CHAR) NOT NULL,
  loaded_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT pk_calendar_year PRIMARY KEY (id),
  CONSTRAINT uq_calendar_year_version UNIQUE (year_no, version_no)
);

CREATE TABLE calendar_day (
  calendar_year_id NUMBER(10) NOT NULL,
  day_on DATE NOT NULL,
  day_kind VARCHAR2(4 CHAR) NOT NULL,
  day_name VARCHAR2(50 CHAR) NOT NULL,
  CONSTRAINT pk_calendar_day PRIMARY KEY (calendar_year_id, day_on),
  CONSTRAINT fk_calendar_day_year FOREIGN KEY (calendar_year_id) REFERENCES calendar_year (id),
  CONSTRAINT ck_calendar_day_kind CHECK (day_kind IN ('off', 'work'))
);
