-- Who may sign in (access). Passwords and tokens are kept as hashes only.
CREATE TABLE app_user (
  username            varchar(40)  NOT NULL,
  display_name        varchar(60)  NOT NULL,
  password_hash       varchar(200) NOT NULL,
  role_codes          varchar(200) NOT NULL,
  bank_code           varchar(20),
  enabled             smallint          NOT NULL,
  credential_version  integer         NOT NULL,
  created_at          timestamp(6)       NOT NULL,
  changed_at          timestamp(6)       NOT NULL,
  row_version         integer         NOT NULL,
  CONSTRAINT pk_app_user PRIMARY KEY (username),
  CONSTRAINT ck_app_user_enabled CHECK (enabled IN (0, 1))
);

CREATE TABLE access_token (
  token_hash          varchar(64)  NOT NULL,
  username            varchar(40)  NOT NULL,
  credential_version  integer         NOT NULL,
  expires_at          timestamp(6)       NOT NULL,
  CONSTRAINT pk_access_token PRIMARY KEY (token_hash),
  CONSTRAINT fk_access_token_user FOREIGN KEY (username) REFERENCES app_user (username)
);

CREATE INDEX ix_access_token_user ON access_token (username);
CREATE INDEX ix_access_token_expiry ON access_token (expires_at);
