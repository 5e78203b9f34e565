package org.chuangkou.people;

import java.util.Collection;
import java.util.Map;

/** What items are called. The room that has the guides implements it; without it, pages show codes. */
public interface ItemNames {
    /** Names by the codes as they were given; an item that is not known is not in it. */
    Map<String, String> of(Collection<String> codes);
}
