INSERT INTO set_up (id, code_hash, valid_until) VALUES (1, '-', '2000-01-01')
