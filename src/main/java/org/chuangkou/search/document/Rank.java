package org.chuangkou.search.document;

/** Where in an entry's names a term stands, kept in the index as its frequency: the higher the nearer to the whole title. */
final class Rank {

    static final int INSIDE = 1;
    static final int STARTS_EVERYDAY_NAME = 2;
    static final int STARTS_TITLE = 3;
    static final int IS_EVERYDAY_NAME = 3;
    static final int IS_TITLE = 4;

    private Rank() {}

    static int of(boolean title, boolean start, boolean end) {
        if (start && end) {
            return title ? IS_TITLE : IS_EVERYDAY_NAME;
        }
        return start ? title ? STARTS_TITLE : STARTS_EVERYDAY_NAME : INSIDE;
    }
}
