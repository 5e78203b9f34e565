package org.chuangkou.question.format;

import java.util.Map;

/**
 * What headings mean in somebody's files, said once and remembered; it wins over the names that everybody knows.
 *
 * @param fields keys of {@link Field} by heading, as a file writes it; {@link #IGNORED} for a column not to be read
 */
public record Mapping(Map<String, String> fields) {
    public static final String IGNORED = "";
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        fields = Map.copyOf(fields);
    }
}
