-- What a source says word for word as a version does is kept once: there.
ALTER TABLE document_source MODIFY body LONGTEXT NULL;
UPDATE document_source s
SET s.body = NULL
WHERE EXISTS (SELECT 1 FROM document_version v WHERE v.code = s.code AND v.hash = s.hash);
