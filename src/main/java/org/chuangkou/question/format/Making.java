package org.chuangkou.question.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.WrongQuestion;

/** Makes questions of what files say, with all that is wrong with one at once. */
public final class Making {
    private static final int LONGEST_ID = 64;
    private static final int MOST_TAGS = 50;

    private final Defaults defaults;

    public Making(Defaults defaults) {
        this.defaults = defaults;
    }

    /** The question whose kind and answer are in the draft's texts. */
    public Read read(Draft draft) {
        return read(draft, faults -> new Asking(defaults, faults).question(draft));
    }

    /** The question that a reader has made itself; only what is known about it is in the draft's texts. */
    public Read read(Draft draft, Question question) {
        return read(draft, faults -> Optional.of(question));
    }

    /** A kind's own refusal is a fault like others, told where its cause stands. */
    public Read read(Draft draft, Function<List<Fault>, Optional<Question>> asking) {
        var faults = new ArrayList<>(draft.faults());
        for (Draft part : draft.parts()) faults.addAll(part.faults());
        Optional<Question> question = faults.isEmpty() ? asked(draft, asking, faults) : Optional.empty();
        Item item = question.map(q -> about(draft, q, faults)).orElse(null);
        if (item == null || !faults.isEmpty()) return new Read.Bad(draft.spot(), faults);
        return new Read.Good(new Found(item, draft.spot(), pictures(draft)));
    }

    private static Optional<Question> asked(
            Draft draft, Function<List<Fault>, Optional<Question>> asking, List<Fault> faults) {
        try {
            return asking.apply(faults);
        } catch (WrongQuestion wrong) {
            faults.add(Asking.fault(draft, wrong));
            return Optional.empty();
        }
    }

    private Item about(Draft draft, Question question, List<Fault> faults) {
        for (Field field : Field.values())
            if (draft.get(field).length() > Draft.LONGEST_TEXT)
                faults.add(draft.spot(field).fault("question.import.too-long", Draft.LONGEST_TEXT));
        return new Item(
                id(draft, faults),
                said(draft, Field.LEVEL, Words::level, "question.import.level", faults)
                        .or(defaults::level),
                said(draft, Field.DOMAIN, text -> Domain.called(Words.plain(text)), "question.import.domain", faults)
                        .or(defaults::domain),
                said(draft, Field.ASKS, Words::asks, "question.import.asks", faults)
                        .orElse(Asks.UNDERSTANDING),
                cites(draft, faults),
                question,
                explanation(draft),
                difficulty(draft, faults),
                tags(draft, faults));
    }

    private static String id(Draft draft, List<Fault> faults) {
        String id = draft.get(Field.ID);
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl))
            faults.add(draft.spot(Field.ID).fault("question.import.id", LONGEST_ID));
        return id;
    }

    private static Optional<BigDecimal> difficulty(Draft draft, List<Fault> faults) {
        return said(draft, Field.DIFFICULTY, Words::difficulty, "question.import.difficulty", faults);
    }

    private static List<Citation> cites(Draft draft, List<Fault> faults) {
        var cites = new ArrayList<Citation>();
        for (String cite : Parts.list(draft.get(Field.CITES))) {
            String[] sides = cite.split("\\s+", 2);
            if (sides.length == 2) cites.add(new Citation(sides[0], sides[1]));
            else faults.add(draft.spot(Field.CITES).fault("question.import.cite", cite));
        }
        return cites;
    }

    private static List<String> tags(Draft draft, List<Fault> faults) {
        List<String> tags = Stream.of(Field.TAGS, Field.CATEGORY, Field.KNOWLEDGE)
                .flatMap(field -> Parts.list(draft.get(field)).stream())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS) faults.add(draft.spot(Field.TAGS).fault("question.import.tags", MOST_TAGS));
        return tags;
    }

    /** That of the question, and those of its parts, which have none of their own. */
    private static String explanation(Draft draft) {
        var texts = new ArrayList<String>();
        if (draft.has(Field.EXPLANATION)) texts.add(draft.get(Field.EXPLANATION));
        for (int i = 0; i < draft.parts().size(); i++) {
            Draft part = draft.parts().get(i);
            if (part.has(Field.EXPLANATION)) texts.add("（" + (i + 1) + "）" + part.get(Field.EXPLANATION));
        }
        return String.join("\n", texts);
    }

    private static Map<String, byte[]> pictures(Draft draft) {
        var pictures = new HashMap<>(draft.pictures());
        draft.parts().forEach(part -> pictures.putAll(part.pictures()));
        return pictures;
    }

    private static <T> Optional<T> said(
            Draft draft, Field field, Function<String, Optional<T>> words, String key, List<Fault> faults) {
        if (!draft.has(field)) return Optional.empty();
        Optional<T> value = words.apply(draft.get(field));
        if (value.isEmpty()) faults.add(draft.spot(field).fault(Message.of(key, draft.get(field))));
        return value;
    }
}
