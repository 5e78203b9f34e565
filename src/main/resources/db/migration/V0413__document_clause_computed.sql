DROP TABLE document_clause
