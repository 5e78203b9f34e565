INSERT INTO lease (name, holder, held_until) VALUES ('meanings', '-', '2000-01-01')
