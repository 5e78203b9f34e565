package org.chuangkou.question.page;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.question.finding.Sought;

/**
 * What the list is narrowed by, as its address says it.
 *
 * @param given by name; what is not said is not in it
 */
record Filters(Map<String, String> given) {
    static Filters of(HttpParameters parameters) {
        var given = new LinkedHashMap<String, String>();
        for (String name : Sought.NARROWING)
            parameters
                    .get(name, String.class)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> given.put(name, text));
        return new Filters(given);
    }

    /** What the bank is asked for when {@code viewer} asks. */
    Sought sought(HttpParameters parameters, String viewer) {
        return Sought.of(parameters, viewer);
    }

    boolean has(String name, String value) {
        return value.equals(given.getOrDefault(name, ""));
    }

    /** The address of the same list with this one filter otherwise; an empty value takes it away. */
    String with(String name, String value) {
        var other = new LinkedHashMap<>(given);
        other.remove(name);
        if (!value.isEmpty()) other.put(name, value);
        return address(other);
    }

    /** The address of this list, to which more parameters can be added. */
    String address() {
        String address = address(given);
        return address + (address.contains("?") ? "&" : "?");
    }

    private static String address(Map<String, String> given) {
        return given.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", given.isEmpty() ? "/questions" : "/questions?", ""));
    }
}
