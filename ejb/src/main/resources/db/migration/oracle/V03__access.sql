-- Who may sign in (access). Passwords and tokens are kept as hashes only.
CREATE TABLE app_user (
  username            VARCHAR2(40 CHAR)  NOT NULL,
  display_name        VARCHAR2(60 CHAR)  NOT NULL,
  password_hash       VARCHAR2(200 CHAR) NOT NULL,
  role_codes          VARCHAR2(200 CHAR) NOT NULL,
  bank_code           VARCHAR2(20 CHAR),
  enabled             NUMBER(1)          NOT NULL,
  credential_version  NUMBER(10)         NOT NULL,
  created_at          TIMESTAMP(6)       NOT NULL,
  changed_at          TIMESTAMP(6)       NOT NULL,
  row_version         NUMBER(10)         NOT NULL,
  CONSTRAINT pk_app_user PRIMARY KEY (username),
  CONSTRAINT ck_app_user_enabled CHECK (enabled IN (0, 1))
);

CREATE TABLE access_token (
  token_hash          VARCHAR2(64 CHAR)  NOT NULL,
  username            VARCHAR2(40 CHAR)  NOT NULL,
  credential_version  NUMBER(10)         NOT NULL,
  expires_at          TIMESTAMP(6)       NOT NULL,
  CONSTRAINT pk_access_token PRIMARY KEY (token_hash),
  CONSTRAINT fk_access_token_user FOREIGN KEY (username) REFERENCES app_user (username)
);

CREATE INDEX ix_access_token_user ON access_token (username);
CREATE INDEX ix_access_token_expiry ON access_token (expires_at);
