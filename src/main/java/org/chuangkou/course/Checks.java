package org.chuangkou.course;

import java.util.Optional;
import org.chuangkou.question.Item;

/** Where the questions at the end of lessons come from. */
interface Checks {
    /** The question in use under this id; empty when there is none (any more). */
    Optional<Item> find(String id);
}
