CREATE INDEX question_listed ON question (changed_at, id, state, level, domain, type, cites, author, origin, stale_from)
