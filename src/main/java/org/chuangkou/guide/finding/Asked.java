package org.chuangkou.guide.finding;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Viewer;

/**
 * What a request asks of the items.
 *
 * @param explain whether a trainer wants to see why each was found
 * @param after words that found nothing just before, or empty
 */
record Asked(String words, Map<String, List<String>> filters, int page, int size, boolean explain, String after) {
    static final List<String> FIELDS = List.of("department", "type", "theme");

    static Asked of(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        var filters = new HashMap<String, List<String>>();
        for (String field : FIELDS) {
            List<String> values =
                    parameters.getAll(field).stream().filter(v -> !v.isBlank()).toList();
            if (!values.isEmpty()) filters.put(field, values);
        }
        int page = number(parameters, "page", 0, 0, 100_000);
        int size = number(parameters, "size", 20, 1, Page.LARGEST);
        boolean explain =
                "true".equals(parameters.get("explain")) && Viewer.of(request).has("TRAINER");
        String after = parameters.get("after", String.class).orElse("");
        return new Asked(parameters.get("q", String.class).orElse(""), filters, page, size, explain, after);
    }

    private static int number(HttpParameters parameters, String name, int absent, int least, int most) {
        String text = parameters.get(name);
        if (text == null || text.isBlank()) return absent;
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most)
            throw Refusal.invalid(List.of(Fault.field(name, "search.bad-number", least, most)));
        return Integer.parseInt(text);
    }
}
