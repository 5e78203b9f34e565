package org.chuangkou.exam.marking;

import java.util.List;
import org.chuangkou.question.kind.Response;

/** How a question of an exam is marked otherwise than its key says (改判). Responses are under the keys of the bank. */
public sealed interface Correction {
    /** Each of these is right, in the place of the key. */
    record Key(List<Response> right) implements Correction {
        public Key {
            right = List.copyOf(right);
        }
    }

    /** Each of these is right too, besides the key. */
    record Also(List<Response> right) implements Correction {
        public Also {
            right = List.copyOf(right);
        }
    }

    /** Everybody gets the full mark, whatever was answered (送分). */
    record ForAll() implements Correction {}

    /**
     * The question does not count (作废): its points go to everybody, so that the paper is worth what it was and the pass mark
     * means what it meant; statistics leave it out.
     */
    record Dropped() implements Correction {}
}
