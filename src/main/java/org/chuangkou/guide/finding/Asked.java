package org.chuangkou.guide.finding;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** What a request asks of the items. */
record Asked(String words, Map<String, List<String>> filters, int page, int size) {
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
        return new Asked(parameters.get("q", String.class).orElse(""), filters, page, size);
    }

    private static int number(HttpParameters parameters, String name, int absent, int least, int most) {
        String text = parameters.get(name);
        if (text == null || text.isBlank()) return absent;
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most)
            throw Refusal.invalid(List.of(Fault.field(name, "search.bad-number", least, most)));
        return Integer.parseInt(text);
    }
}
