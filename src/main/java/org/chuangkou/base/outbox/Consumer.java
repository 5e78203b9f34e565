package org.chuangkou.base.outbox;

import java.util.List;
import org.chuangkou.fact.NumberedFact;

/**
 * Reads all facts in order and keeps something in the database true by them. Called by one node at a time, inside the
 * transaction that moves the consumer's checkpoint, so each fact counts once.
 */
public interface Consumer {
    /** Names the checkpoint; never changes. */
    String name();

    void consume(List<NumberedFact> facts);
}
