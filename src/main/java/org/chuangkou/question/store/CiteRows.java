package org.chuangkou.question.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CiteRows extends GenericRepository<CiteRows.CiteRow, String> {
    /** What a version of a question cites, and the hash of the clause it was written for. */
    @MappedEntity("question_cite")
    record CiteRow(@Id String question, int version, String item, String clause, int guideVersion, String hash) {}

    @Query("SELECT * FROM question_cite WHERE question = :question AND version = :version")
    List<CiteRow> of(String question, int version);

    @Query("""
            SELECT c.* FROM question q JOIN question_cite c ON c.question = q.id AND c.version = q.version
            WHERE q.id IN (:questions)""")
    List<CiteRow> ofAll(Collection<String> questions);

    /** Questions whose newest version cites one of these documents. */
    @Query("""
            SELECT DISTINCT q.id FROM question_cite c JOIN question q ON q.id = c.question AND q.version = c.version
            WHERE c.item IN (:items) ORDER BY q.id""")
    List<String> citing(Collection<String> items);

    /** Documents that a question cites by now, and clauses of them that any approved question asks for. */
    @Query("""
            SELECT DISTINCT c.item, c.clause FROM question_cite c
            JOIN question q ON q.id = c.question AND q.version = c.version
            WHERE q.state = 'approved'""")
    List<Asked> asked();

    /** A clause about which something is asked. */
    @MappedEntity("question_cite")
    record Asked(String item, String clause) {}

    /** A document that a question cites. */
    @MappedEntity("question_cite")
    record Document(String question, String item) {}

    /** What the approved questions of these levels cite. */
    @Query("""
            SELECT DISTINCT c.question, c.item FROM question q
            JOIN question_cite c ON c.question = q.id AND c.version = q.version
            WHERE q.state = 'approved' AND q.level IN (:levels)""")
    List<Document> documents(Collection<Integer> levels);

    @Query("""
            INSERT INTO question_cite (question, version, item, clause, guide_version, hash)
            VALUES (:question, :version, :item, :clause, :guideVersion, :hash)""")
    void insert(List<CiteRow> rows);
}
