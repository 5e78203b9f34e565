package org.chuangkou.question.format;

import java.io.Closeable;
import java.io.IOException;
import org.chuangkou.question.Item;

/** Writes questions one by one, holding none of them. Closing it ends the file but leaves the stream open. */
public interface QuestionWriter extends Closeable {

    /** @return false when this format cannot hold the question; it is left out then */
    boolean write(Item item) throws IOException;
}
