package org.chuangkou.base.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that an import knows.
 *
 * @param key its name in the contract, itself a heading
 * @param needed whether a file without it is refused
 * @param aliases other headings for it, the first being the one to call it by
 */
public record Column(String key, boolean needed, List<String> aliases) {
    public Column {
        aliases = List.copyOf(aliases);
    }

    public static Column needed(String key, String... aliases) {
        return new Column(key, true, List.of(aliases));
    }

    public static Column optional(String key, String... aliases) {
        return new Column(key, false, List.of(aliases));
    }

    /** What to call it before a file has given it a heading. */
    public String name() {
        return aliases.isEmpty() ? key : aliases.getFirst();
    }

    boolean isCalled(String heading) {
        return Stream.concat(Stream.of(key), aliases.stream())
                .map(Cells::heading)
                .anyMatch(heading::equals);
    }
}
