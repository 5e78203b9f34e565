package org.chuangkou.exam.sitting;

import java.util.List;

/** What has to happen in the same transaction in which attempts end: their marks. */
public interface Ended {
    void ended(List<Attempt> attempts);
}
