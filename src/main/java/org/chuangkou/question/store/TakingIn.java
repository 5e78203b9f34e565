package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Citations.Tied;
import org.chuangkou.question.store.Keeping.Change;

/**
 * Takes in what a source (a file, the product) says of its questions, by their ids: what is new comes, what the source has
 * changed gets a new version, what it says as before stays as it is, with all that the hall has made of it since.
 */
@Singleton
public class TakingIn {
    private static final int BATCH = 500;

    private final QuestionRows questions;
    private final VersionRows versions;
    private final Citations citations;
    private final Keeping keeping;

    TakingIn(QuestionRows questions, VersionRows versions, Citations citations, Keeping keeping) {
        this.questions = questions;
        this.versions = versions;
        this.citations = citations;
        this.keeping = keeping;
    }

    private static String hash(String body) {
        return Ids.sha256(body).substring(0, 32);
    }

    public enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** What became of one question; {@code faults} when it was refused. */
    public record Taken(String id, Fate fate, List<Fault> faults) {}

    /**
     * @param items each id once
     * @param state in which what is new or changed stands then
     * @param kept whether later edits of the hall win over what the source has changed
     * @param dry says what would become of them and changes nothing
     * @return in the order of the items
     */
    @Atomic
    public List<Taken> take(List<Item> items, String origin, String author, State state, boolean kept, boolean dry) {
        List<Tied> tied = citations.tie(items);
        Map<String, QuestionRow> before = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        var ids = items.stream().map(Item::id).sorted().toList();
        for (List<String> some : Batches.of(ids, BATCH)) {
            questions.hold(some).forEach(row -> before.put(row.id(), row));
            versions.newest(some).forEach(row -> said.put(row.question(), hash(row.body())));
        }
        var taken = new ArrayList<Taken>();
        var changes = new LinkedHashMap<String, Change>();
        for (Tied one : tied) {
            String id = one.item().id();
            QuestionRow row = before.get(id);
            String hash = hash(Keeping.body(one.item()));
            Fate fate = Fate.UPDATED;
            if (!one.faults().isEmpty()) fate = Fate.REFUSED;
            else if (row == null) fate = Fate.CREATED;
            else if (hash.equals(row.sourceHash())
                    || hash.equals(said.get(id))
                    || kept && !row.author().equals(author)) fate = Fate.UNCHANGED;
            taken.add(new Taken(id, fate, one.faults()));
            if (fate == Fate.CREATED || fate == Fate.UPDATED)
                changes.put(id, new Change(one, row, state, Step.TAKEN_IN, author, origin, hash, ""));
        }
        if (!dry) keeping.keep(List.copyOf(changes.values()));
        return taken;
    }
}
