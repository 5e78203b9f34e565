package org.chuangkou.question.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.finding.NearTwins;
import org.chuangkou.question.format.Found;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;

/** Looks at the questions of a file: whether each can be one, under which id, and what it is nearly the same as. */
final class Checking {
    static final int MOST = 50_000;

    private final Naming naming;
    private final Map<String, Spot> seen = new HashMap<>();

    Checking(String source) {
        this.naming = new Naming(source);
    }

    /** @throws Refusal when there is nothing in the file, or far too much */
    List<Checked> read(QuestionFile file) {
        var checked = new ArrayList<Checked>();
        try (Stream<Read> questions = file.questions()) {
            questions.forEach(read -> {
                if (checked.size() == MOST) throw Refusal.invalid("question.import.too-many", MOST);
                checked.add(
                        switch (read) {
                            case Read.Good good -> check(good.found());
                            case Read.Bad bad -> Checked.bad(bad.spot(), bad.faults());
                        });
            });
        }
        if (checked.isEmpty()) throw Refusal.invalid("question.import.nothing-found");
        return checked;
    }

    private Checked check(Found found) {
        String id = naming.id(found.item());
        try {
            // As the bank will read it: what it could not hold must not get in.
            Item item = ItemJson.read(id, ItemJson.write(found.item().called(id)));
            Spot before = seen.putIfAbsent(id, found.spot());
            if (before != null)
                return Checked.bad(
                        found.spot(), List.of(found.spot().fault("question.import.id-twice", id, before.row())));
            return new Checked(found.spot(), item, found.pictures(), List.of());
        } catch (Refusal wrong) {
            return Checked.bad(found.spot(), wrong.faults());
        }
    }

    /** With a warning at each that is nearly the same as another, of the bank or of the file. */
    static Checked compare(Checked one, NearTwins twins) {
        if (one.item() == null) return one;
        List<Remark> warnings = twins.of(one.item()).stream()
                .limit(3)
                .map(twin -> new Remark(
                        Severity.WARNING,
                        one.spot().sheet(),
                        one.spot().row(),
                        null,
                        Message.of("question.import.twin", twin.id(), (int) (100 * twin.likeness()))))
                .toList();
        return new Checked(one.spot(), one.item(), one.pictures(), warnings);
    }
}
