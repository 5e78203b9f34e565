package org.chuangkou.exam.sitting;

/** What has to happen in the same transaction in which an attempt ends: its marks. */
public interface Ended {
    void ended(Attempt attempt);
}
