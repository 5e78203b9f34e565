package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Blueprints.Versioned;
import org.chuangkou.exam.blueprint.CheckingBlueprint.Checked;
import org.chuangkou.exam.blueprint.CheckingBlueprint.Share;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** Blueprints as their pages show them. */
@Singleton
class BlueprintViews {
    private static final List<String> DOMAINS =
            Arrays.stream(Domain.values()).map(Domain::chinese).toList();
    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::word).toList();

    /** Stands for a row that cannot be read, so that the others keep their numbers. */
    private static final Blueprint.Cell BEGUN = new Blueprint.Cell(Domain.ETHICS, Optional.empty(), 0, 0);

    private final Blueprints blueprints;
    private final CheckingBlueprint checking;

    BlueprintViews(Blueprints blueprints, CheckingBlueprint checking) {
        this.blueprints = blueprints;
        this.checking = checking;
    }

    /** @param shortages the rows that are short, in words */
    record Listed(
            String slug,
            String title,
            int level,
            String kind,
            int questions,
            int points,
            int minutes,
            int passMark,
            String standing,
            List<Message> shortages) {
        static Listed of(Checked checked) {
            Blueprint one = checked.blueprint();
            return new Listed(
                    one.slug(),
                    one.title(),
                    one.level(),
                    one.kind().word(),
                    one.questions(),
                    one.points(),
                    one.minutes(),
                    one.passMark(),
                    BlueprintAnswers.word(checked.feasibility().standing()),
                    checked.feasibility().faults().stream().map(Fault::message).toList());
        }
    }

    record AllOfThem(List<Listed> blueprints, boolean editable) {}

    View list(boolean editable) {
        List<Blueprint> all =
                blueprints.all().stream().map(Versioned::blueprint).toList();
        return new View(
                "exam/blueprint/list",
                new AllOfThem(checking.check(all).stream().map(Listed::of).toList(), editable));
    }

    /** What the bank can serve of one row. */
    record Served(String standing, Message message) {}

    /** @param standing that of the worst row; @param rows null for one that cannot be read yet */
    record Totals(int questions, int points, String standing, List<@Nullable Served> rows, List<Share> shares) {
        static Totals of(Checked checked) {
            var rows = new ArrayList<@Nullable Served>();
            for (Feasibility.Row row : checked.feasibility().rows())
                rows.add(row.needed() == 0 ? null : new Served(BlueprintAnswers.word(row.standing()), row.message()));
            return new Totals(
                    checked.blueprint().questions(),
                    checked.blueprint().points(),
                    BlueprintAnswers.word(checked.feasibility().standing()),
                    rows,
                    checked.shares());
        }
    }

    /** Which blueprint the form is for, and in which version it was filled in; both null and 0 for a new one. */
    record Subject(
            @Nullable String slug,
            int version,
            String author,
            @Nullable Instant at) {
        static final Subject NEW = new Subject(null, 0, "", null);

        static Subject of(Versioned known) {
            return new Subject(known.blueprint().slug(), known.version(), known.author(), known.at());
        }
    }

    /**
     * What the last press of a button brought.
     *
     * @param as the name under which it was to be kept too
     * @param saved the version that was kept; @param moved whether somebody has kept another one meanwhile
     * @param focus the field in which the cursor stands
     */
    record News(
            List<Fault> errors,
            String as,
            @Nullable Integer saved,
            boolean moved,
            @Nullable String focus) {
        static final News NONE = new News(List.of(), "", null, false, null);

        static News saved(@Nullable Integer version) {
            return new News(List.of(), "", version, false, null);
        }

        static News at(String focus) {
            return new News(List.of(), "", null, false, focus);
        }

        static News wrong(List<Fault> faults, String as) {
            return new News(faults, as, null, false, null);
        }

        static News movedOn() {
            return new News(List.of(), "", null, true, null);
        }
    }

    /** @param totals null while no row can be read */
    record Edited(
            Subject subject,
            BlueprintForm form,
            @Nullable Totals totals,
            News news,
            boolean editable,
            List<String> domains,
            List<String> types) {}

    View edit(Subject subject, BlueprintForm form, News news, boolean editable) {
        return new View(
                "exam/blueprint/edit",
                new Edited(
                        subject,
                        form,
                        sketch(form).map(checking::check).map(Totals::of).orElse(null),
                        news,
                        editable,
                        DOMAINS,
                        TYPES));
    }

    /** The rows alone: a missing title, or a row that is only begun, hides nothing of what the bank can serve of the others. */
    private static Optional<Blueprint> sketch(BlueprintForm form) {
        JsonNode tree = form.tree();
        List<Blueprint.Cell> cells = new ArrayList<>();
        for (JsonNode row : tree.path("cells")) {
            var faults = new ArrayList<Fault>();
            Optional<Blueprint.Cell> cell = CellJson.read(row, "", faults);
            cells.add(cell.filter(read -> faults.isEmpty()).orElse(BEGUN));
        }
        int level = tree.path("level").asInt();
        if (level < 1 || level > 5 || cells.stream().allMatch(BEGUN::equals)) return Optional.empty();
        return Optional.of(new Blueprint("", "", level, ExamKind.GRADED, 0, 0, cells));
    }
}
