INSERT INTO lease (name, holder, held_until) VALUES ('outbox', '-', '2000-01-01'), ('set-up', '-', '2000-01-01')
