package org.chuangkou.exam.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.blueprint.ExamKind;
import org.jspecify.annotations.Nullable;

/** Reads what somebody writes about a new exam, and says field by field what is wrong. */
@Singleton
public class ReadingExam {
    static final int MOST_CANDIDATES = 20_000;
    private static final int MOST_MINUTES = 600;
    private static final Set<String> FIELDS = Set.of(
            "blueprint",
            "title",
            "kind",
            "opensAt",
            "closesAt",
            "minutes",
            "candidates",
            "extraMinutes",
            "lateMinutes",
            "byHand",
            "oneDevice",
            "addresses");

    private final Blueprints blueprints;
    private final Clock clock;

    ReadingExam(Blueprints blueprints, Clock clock) {
        this.blueprints = blueprints;
        this.clock = clock;
    }

    /** @throws Refusal that names every field that is wrong */
    public ExamDraft read(JsonNode body) {
        var faults = new ArrayList<Fault>();
        if (!body.isObject()) throw Refusal.invalid("exam.body");
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) faults.add(Fault.field(name, "exam.field.unknown"));
        });
        Optional<Blueprints.Versioned> blueprint =
                blueprints.find(body.path("blueprint").asText());
        if (blueprint.isEmpty()) faults.add(Fault.field("blueprint", "exam.field.blueprint"));
        ExamKind kind = ExamKind.called(body.path("kind").asText()).orElse(null);
        if (kind == null) faults.add(Fault.field("kind", "blueprint.kind"));
        String title = title(body, blueprint, faults);
        Instant opensAt = time(body, "opensAt", faults);
        Instant closesAt = time(body, "closesAt", faults);
        if (kind == ExamKind.GRADED && closesAt == null && !body.hasNonNull("closesAt"))
            faults.add(Fault.field("closesAt", "refusal.missing"));
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt))
            faults.add(Fault.field("closesAt", "exam.field.closes-before-opening"));
        if (closesAt != null && !closesAt.isAfter(clock.instant()))
            faults.add(Fault.field("closesAt", "exam.field.closed-already"));
        int minutes = blueprint.map(found -> found.blueprint().minutes()).orElse(1);
        if (body.hasNonNull("minutes")) minutes = whole(body, "minutes", "minutes", 1, MOST_MINUTES, faults);
        List<String> candidates = candidates(body.path("candidates"), faults);
        Map<String, Integer> extra = extra(body.path("extraMinutes"), candidates, faults);
        Rules rules = rules(body, faults);
        if (!faults.isEmpty() || kind == null) throw Refusal.invalid(faults);
        return new ExamDraft(
                blueprint.orElseThrow(), title, kind, opensAt, closesAt, minutes, candidates, extra, rules);
    }

    private static String title(JsonNode body, Optional<Blueprints.Versioned> blueprint, List<Fault> faults) {
        String title = body.path("title").asText().strip();
        if (title.isEmpty())
            title = blueprint.map(found -> found.blueprint().title()).orElse("");
        if (title.length() > 200) faults.add(Fault.field("title", "refusal.too-long", 200));
        return title;
    }

    private static @Nullable Instant time(JsonNode body, String name, List<Fault> faults) {
        if (!body.hasNonNull(name)) return null;
        try {
            return OffsetDateTime.parse(body.get(name).asText()).toInstant();
        } catch (DateTimeParseException e) {
            faults.add(Fault.field(name, "exam.field.time"));
            return null;
        }
    }

    private static int whole(JsonNode node, String name, String at, int least, int most, List<Fault> faults) {
        Optional<Integer> value = Json.whole(node.path(name), least, most);
        if (value.isEmpty()) faults.add(Fault.field(at, "question.field.whole", least, most));
        return value.orElse(least);
    }

    static List<String> candidates(JsonNode list, List<Fault> faults) {
        var names = new LinkedHashSet<String>();
        if (list instanceof MissingNode || list.isNull()) return List.of();
        if (!list.isArray()) faults.add(Fault.field("candidates", "exam.field.list"));
        if (list.size() > MOST_CANDIDATES) {
            faults.add(Fault.field("candidates", "exam.field.too-many", MOST_CANDIDATES));
            return List.of();
        }
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i).asText().strip();
            String at = "candidates[" + i + "]";
            if (!list.get(i).isTextual() || name.isEmpty()) faults.add(Fault.field(at, "refusal.missing"));
            else if (!names.add(name)) faults.add(Fault.field(at, "exam.field.twice", name));
        }
        return List.copyOf(names);
    }

    private static Map<String, Integer> extra(JsonNode node, List<String> candidates, List<Fault> faults) {
        var extra = new HashMap<String, Integer>();
        var known = Set.copyOf(candidates);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) faults.add(Fault.field("extraMinutes." + name, "exam.field.no-candidate", name));
            extra.put(name, whole(node, name, "extraMinutes." + name, 0, MOST_MINUTES, faults));
        });
        return extra;
    }

    private static Rules rules(JsonNode body, List<Fault> faults) {
        Integer late = body.hasNonNull("lateMinutes")
                ? whole(body, "lateMinutes", "lateMinutes", 0, MOST_MINUTES, faults)
                : null;
        var addresses = new ArrayList<String>();
        JsonNode list = body.path("addresses");
        for (int i = 0; i < list.size(); i++) {
            String range = list.get(i).asText().strip();
            if (AddressRange.parse(range).isEmpty())
                faults.add(Fault.field("addresses[" + i + "]", "exam.field.address", range));
            else addresses.add(range);
        }
        if (String.join(" ", addresses).length() > 1000) faults.add(Fault.field("addresses", "refusal.too-long", 1000));
        return new Rules(late, flag(body, "byHand", faults), flag(body, "oneDevice", faults), addresses);
    }

    private static boolean flag(JsonNode body, String name, List<Fault> faults) {
        if (!body.hasNonNull(name)) return false;
        if (!body.get(name).isBoolean()) faults.add(Fault.field(name, "exam.field.flag"));
        return body.get(name).asBoolean();
    }
}
