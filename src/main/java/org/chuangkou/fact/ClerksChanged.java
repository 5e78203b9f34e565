package org.chuangkou.fact;

import java.util.List;

/** Clerks came, or something about them is different: place, window, post, dates, certificate, name. */
public record ClerksChanged(List<String> nos) implements Fact {
    public ClerksChanged {
        nos = List.copyOf(nos);
    }
}
