package org.chuangkou.question.exchange;

import static java.util.Objects.requireNonNull;

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
    static final String TWIN = "question.import.twin";

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

    /** The first good ones, as they would come in; among so many at most. */
    List<Checked> first(QuestionFile file, int most, int among) {
        try (Stream<Read> questions = file.questions()) {
            return questions
                    .limit(among)
                    .filter(Read.Good.class::isInstance)
                    .map(read -> check(((Read.Good) read).found()))
                    .filter(one -> !one.bad())
                    .limit(most)
                    .toList();
        }
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

    /**
     * With a warning at each that is nearly the same as another, of the bank or of the file.
     *
     * @param spots where in the file each of its questions stands, by id
     */
    static Checked compare(Checked one, NearTwins twins, Map<String, Spot> spots) {
        if (one.item() == null) return one;
        List<Remark> warnings = twins.of(one.item()).stream()
                .map(twin -> Message.of(TWIN, twin.id(), (int) (100 * twin.likeness())))
                .map(message -> spots.containsKey(twin(message)) ? within(message, one, spots) : message)
                .distinct()
                .limit(3)
                .map(message -> new Remark(
                        Severity.WARNING, one.spot().sheet(), one.spot().row(), null, message))
                .toList();
        return new Checked(one.spot(), one.item(), one.pictures(), warnings);
    }

    /** The id of the question of the bank that a {@link #TWIN} speaks of. */
    static String twin(Message warning) {
        return String.valueOf(warning.args().getFirst());
    }

    /** An id that the file does not show says nothing to its reader, so the other's place is told. */
    private static Message within(Message twin, Checked one, Map<String, Spot> spots) {
        Spot other = requireNonNull(spots.get(twin(twin)));
        String sheet = other.sheet() == null || other.sheet().equals(one.spot().sheet()) ? "" : other.sheet() + "!";
        return Message.of(
                "question.import.twin-within", sheet + other.row(), twin.args().get(1));
    }
}
