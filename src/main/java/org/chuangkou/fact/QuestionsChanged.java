package org.chuangkou.fact;

import java.util.List;

/** Questions of the bank came, got a new version or another state, or became stale. */
public record QuestionsChanged(List<String> ids) implements Fact {
    public QuestionsChanged {
        ids = List.copyOf(ids);
    }
}
