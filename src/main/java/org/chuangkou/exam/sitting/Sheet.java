package org.chuangkou.exam.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.store.Bank.Drawn;
import org.jspecify.annotations.Nullable;

/** A paper with its words: each place where something is answered, by its slot. */
public final class Sheet {
    /**
     * Something to be answered: a question, or a part of a case.
     *
     * @param of its question in the bank
     * @param part of a case, -1 for a question of its own
     */
    public record Place(String slot, Paper.Slot of, Item item, int part, Question question, Arrangement arrangement) {

        /** As the candidate sees it. */
        public Shown shown() {
            return arrangement.show(question);
        }
    }

    private final Paper paper;
    private final Map<String, Place> places = new LinkedHashMap<>();

    public Sheet(Paper paper, Map<Drawn, Item> words) {
        this.paper = paper;
        for (Paper.Slot slot : paper.slots()) {
            Item item = Objects.requireNonNull(words.get(new Drawn(slot.question(), slot.version())));
            Question question = item.question();
            if (!(question instanceof Question.Case material)) {
                put(slot.slot(), slot, item, -1, question, slot.arrangement());
                continue;
            }
            for (int i = 0; i < material.parts().size(); i++)
                put(
                        slot.slot() + "." + (i + 1),
                        slot,
                        item,
                        i,
                        material.parts().get(i).question(),
                        slot.arrangement().parts().get(i));
        }
    }

    private void put(String name, Paper.Slot slot, Item item, int part, Question question, Arrangement arrangement) {
        places.put(name, new Place(name, slot, item, part, question, arrangement));
    }

    public Paper paper() {
        return paper;
    }

    /** Null when there is no such slot, or it is a case as a whole. */
    public @Nullable Place place(String slot) {
        return places.get(slot);
    }

    /** In the order of the paper. */
    public List<Place> places() {
        return new ArrayList<>(places.values());
    }
}
