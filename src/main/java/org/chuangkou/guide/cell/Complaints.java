package org.chuangkou.guide.cell;

/** Takes what is wrong with one cell. An error rejects the row, a warning does not. */
public interface Complaints {
    void error(String key, Object... args);

    void warn(String key, Object... args);
}
