package org.chuangkou.search;

/** Whether an index can be relied on. An index that is not ready finds nothing and wants to be rebuilt. */
public sealed interface Health {

    /** Finds whatever was put into it up to its checkpoint. */
    record Ready() implements Health {}

    /** There was no index, or one of an older form. */
    record Empty() implements Health {}

    /** There was an index but it cannot be read. */
    record Broken(String why) implements Health {}

    default boolean ready() {
        return this instanceof Ready;
    }
}
