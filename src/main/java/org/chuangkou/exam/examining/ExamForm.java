package org.chuangkou.exam.examining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuangkou.base.Time;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;

/** What is filled in on the page of a new exam, as the contract writes it. */
@Singleton
class ExamForm {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final People people;

    ExamForm(People people) {
        this.people = people;
    }

    ObjectNode json(Map<String, String> form) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("blueprint", text(form, "blueprint"))
                .put("title", text(form, "title"))
                .put("kind", text(form, "kind"))
                .put("byHand", form.containsKey("byHand"))
                .put("oneDevice", form.containsKey("oneDevice"));
        time(body, form, "opensAt");
        time(body, form, "closesAt");
        whole(body, form, "minutes");
        whole(body, form, "lateMinutes");
        ArrayNode candidates = body.putArray("candidates");
        candidates(form).forEach(candidates::add);
        ArrayNode addresses = body.putArray("addresses");
        words(text(form, "addresses")).forEach(addresses::add);
        return body;
    }

    /** User names as written, clerks' numbers as the user names of those clerks, and everybody at the place. */
    private LinkedHashSet<String> candidates(Map<String, String> form) {
        var names = new LinkedHashSet<String>();
        for (String word : words(text(form, "candidates")))
            names.add(people.clerk(word).map(Clerk::username).orElse(word));
        String place = text(form, "place");
        if (!place.isEmpty()) people.clerksAt(place).forEach(clerk -> names.add(clerk.username()));
        return names;
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As written where it is no time, so that the field is named like any other wrong one. */
    private static void time(ObjectNode body, Map<String, String> form, String name) {
        String written = text(form, name);
        if (written.isEmpty()) return;
        try {
            body.put(
                    name,
                    LocalDateTime.parse(written)
                            .atZone(Time.HALL)
                            .toOffsetDateTime()
                            .toString());
        } catch (DateTimeException e) {
            body.put(name, written);
        }
    }

    private static void whole(ObjectNode body, Map<String, String> form, String name) {
        String written = text(form, name);
        if (written.isEmpty()) return;
        if (WHOLE.matcher(written).matches()) body.put(name, Integer.parseInt(written));
        else body.put(name, written);
    }

    static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
