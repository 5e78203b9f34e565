package org.chuangkou.base;

/** Something that is there from the first start on: demo accounts, places, shipped content. Idempotent. */
public interface Seed {
    /** What stands on other seeds comes after them. */
    int order();

    void sow();
}
