INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, REPEAT('0', 64))
