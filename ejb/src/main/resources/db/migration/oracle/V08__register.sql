-- The chain of the record that keeps changes of users, editions, calendars, banks and accounts.

INSERT INTO audit_chain (chain_name, chain_subject, chain_count, chain_hash)
  VALUES ('REGISTER', 'REGISTER', 0, '0000000000000000000000000000000000000000000000000000000000000000');
