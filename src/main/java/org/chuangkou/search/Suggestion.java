package org.chuangkou.search;

import java.util.Map;

/**
 * What somebody may be typing.
 *
 * @param because the everyday name that was hit, marked; empty when it was the title or a code
 * @param shown what the entry's {@link Entry#shown()} holds
 */
public record Suggestion(String id, Marked title, Marked because, Map<String, String> shown) {}
