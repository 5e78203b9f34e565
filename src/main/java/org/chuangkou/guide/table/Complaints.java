package org.chuangkou.guide.table;

/** Takes what is wrong with one cell. An error rejects the row, a warning does not. */
interface Complaints {
    void error(String key, Object... args);

    void warn(String key, Object... args);
}
