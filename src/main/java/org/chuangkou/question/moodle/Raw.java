package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Gatherer;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;
import org.jspecify.annotations.Nullable;

/**
 * One question of a Moodle file.
 *
 * @param draft what is known of it; a fault in it makes it bad
 * @param question fails as kinds of questions do; of a case it is never asked
 * @param weight as a part of a case
 */
record Raw(Draft draft, Supplier<Question> question, Role role, int weight) {
    /** Moodle has no cases: a description and the questions behind it are one by their tags. */
    enum Role {
        WHOLE,
        CASE,
        PART
    }

    static Raw whole(Draft draft, Supplier<Question> question) {
        return new Raw(draft, question, Role.WHOLE, 1);
    }

    /** Bad for a reason. */
    static Raw bad(Draft draft, String key, Object... args) {
        draft.fault(draft.spot().fault(key, args));
        return whole(draft, () -> {
            throw new IllegalStateException("a bad question is not asked for");
        });
    }

    Raw as(Role other, int share) {
        return new Raw(draft, question, other, share);
    }

    static Gatherer<Raw, ?, Read> together(Making making) {
        return Gatherer.<Raw, Cases, Read>ofSequential(
                () -> new Cases(making),
                Gatherer.Integrator.ofGreedy((cases, raw, to) -> {
                    cases.add(raw, to);
                    return true;
                }),
                (cases, to) -> cases.end(to));
    }

    private static final class Cases {
        private final Making making;
        private final List<Raw> parts = new ArrayList<>();
        private @Nullable Raw open;

        Cases(Making making) {
            this.making = making;
        }

        void add(Raw raw, Gatherer.Downstream<? super Read> to) {
            switch (raw.role) {
                case PART -> {
                    if (open != null) parts.add(raw);
                    else to.push(Read.Bad.at(raw.draft.spot(), "question.import.part-without-case"));
                }
                case CASE -> {
                    end(to);
                    open = raw;
                }
                case WHOLE -> {
                    end(to);
                    to.push(making.read(raw.draft, faults -> Optional.of(raw.question.get())));
                }
            }
        }

        void end(Gatherer.Downstream<? super Read> to) {
            Raw whole = open;
            if (whole == null) return;
            for (Raw part : parts) whole.draft.part(part.draft);
            List<Raw> of = List.copyOf(parts);
            to.push(making.read(
                    whole.draft,
                    faults -> Optional.of(new Question.Case(
                            whole.draft.get(Field.STEM),
                            of.stream()
                                    .map(part -> new Question.Case.Part(part.question.get(), part.weight))
                                    .toList()))));
            parts.clear();
            open = null;
        }
    }
}
