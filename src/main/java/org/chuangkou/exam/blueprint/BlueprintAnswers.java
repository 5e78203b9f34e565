package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Messages;
import org.chuangkou.exam.blueprint.Blueprints.Versioned;
import org.chuangkou.exam.blueprint.CheckingBlueprint.Checked;
import org.chuangkou.exam.blueprint.CheckingBlueprint.Share;

/** Blueprints, and what the bank can serve of them, as the API answers. */
@Singleton
class BlueprintAnswers {
    /** What an answer says beyond the blueprint itself, and a request may say again. */
    static final Set<String> ADDED =
            Set.of("version", "author", "changedAt", "questions", "points", "feasibility", "domains");

    private final Messages messages;

    BlueprintAnswers(Messages messages) {
        this.messages = messages;
    }

    /**
     * One row of the blueprint, in its order.
     *
     * @param number from 1
     * @param served what one paper gets, no question twice, when the rows before are filled first
     * @param rivals numbers of rows that share too few questions with this one
     * @param standing {@code enough}, {@code tight} (fewer than three times what it draws) or {@code short}
     */
    record Row(
            int number,
            int needed,
            int available,
            int served,
            int missing,
            List<Integer> rivals,
            String standing,
            String message) {}

    /** @param standing that of the worst cell */
    record Served(String standing, List<Row> cells) {}

    /** @param domains all of them, in their order */
    record Check(int questions, int points, Served feasibility, List<Share> domains) {}

    Check check(Checked checked, Locale locale) {
        return new Check(
                checked.blueprint().questions(),
                checked.blueprint().points(),
                new Served(
                        word(checked.feasibility().standing()),
                        checked.feasibility().rows().stream()
                                .map(row -> row(row, locale))
                                .toList()),
                checked.shares());
    }

    private Row row(Feasibility.Row row, Locale locale) {
        return new Row(
                row.number(),
                row.needed(),
                row.available(),
                row.served(),
                row.missing(),
                row.rivals(),
                word(row.standing()),
                messages.say(locale, row.message()));
    }

    static String word(Feasibility.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    JsonNode whole(Versioned versioned, Checked checked, Locale locale) {
        ObjectNode whole = BlueprintJson.write(versioned.blueprint())
                .put("version", versioned.version())
                .put("author", versioned.author());
        whole.set("changedAt", Json.tree(versioned.at()));
        whole.setAll((ObjectNode) Json.tree(check(checked, locale)));
        return whole;
    }
}
