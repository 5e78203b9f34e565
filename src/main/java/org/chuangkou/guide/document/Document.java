package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A text of rules whose clauses can be cited one by one: an item guide (办事指南) or a law. A clause has a key that is
 * stable within its document ({@code materials/id-card}, {@code time/promised}, {@code articles/32}); its content is a
 * small JSON tree.
 */
public sealed interface Document permits Guide, Law {
    String code();

    /** What people call it officially. */
    String title();

    /** All clauses by key, in the order in which the document shows them. */
    Map<String, JsonNode> clauses();
}
