package org.chuangkou.exam.paper;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.exam.assembly.Assembly.Made;
import org.chuangkou.exam.assembly.Assembly.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A paper as stored: ids and order, no words.
 *
 * @param avoids places in the pool that a paper made by itself was to avoid; null for those of the plan, which says so itself
 */
record PaperBody(List<Paper.Slot> slots, @Nullable List<Integer> avoids) {
    static PaperBody of(Made made, @Nullable List<Integer> avoids) {
        List<Slot> laid = made.slots();
        var slots = new ArrayList<Paper.Slot>(laid.size());
        for (Slot slot : laid)
            slots.add(new Paper.Slot(
                    String.valueOf(slots.size() + 1),
                    slot.piece().id(),
                    slot.piece().version(),
                    slot.points(),
                    slot.arrangement()));
        return new PaperBody(slots, avoids);
    }

    static PaperBody read(String body) {
        return Json.read(body, PaperBody.class);
    }

    String write() {
        return Json.write(this);
    }

    List<String> questions() {
        return slots.stream().map(Paper.Slot::question).toList();
    }
}
