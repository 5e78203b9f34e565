package org.chuangkou.search.meaning;

import org.jspecify.annotations.Nullable;

/** Tells what a question means. */
public interface Understanding {

    /** Understands nothing: everything is found by its words alone. */
    Understanding NONE = text -> null;

    /** @return null while that cannot be told (yet) */
    @Nullable
    Vector of(String text);
}
