package org.chuangkou.question.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file of questions that has been found fit to read. What is damaged, of another kind or would need too much memory is
 * refused with a {@code Refusal}, at the opening or while its questions are read.
 */
public interface QuestionFile extends AutoCloseable {

    /** Its questions in their order, good and bad; may be asked for again. The stream must be closed. */
    Stream<Read> questions();

    /** How the columns of its sheets were understood; empty for files without columns. */
    default List<SheetLayout> layouts() {
        return List.of();
    }

    @Override
    void close();
}
