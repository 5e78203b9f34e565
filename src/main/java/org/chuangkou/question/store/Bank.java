package org.chuangkou.question.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.VersionRows.VersionRow;

/** Reads questions of the bank. */
@Singleton
public class Bank {
    private final QuestionRows questions;
    private final VersionRows versions;
    private final CiteRows cites;
    private final StepRows steps;
    private final Clock clock;

    Bank(QuestionRows questions, VersionRows versions, CiteRows cites, StepRows steps, Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.cites = cites;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(String id) {
        Instant now = clock.instant();
        return questions
                .find(id)
                .flatMap(row -> versions.find(id, row.version()).map(version -> Kept.of(row, version, now)));
    }

    /** In the order of the ids; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<Kept> all(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        Instant now = clock.instant();
        var newest = new HashMap<String, VersionRow>();
        versions.newest(ids).forEach(version -> newest.put(version.question(), version));
        var kept = new HashMap<String, Kept>();
        for (QuestionRow row : questions.all(ids)) {
            VersionRow version = newest.get(row.id());
            if (version != null) kept.put(row.id(), Kept.of(row, version, now));
        }
        return ids.stream().filter(kept::containsKey).map(kept::get).toList();
    }

    /** As it was worded in that version, which never changes. */
    @Transactional(readOnly = true)
    public Optional<Item> version(String id, int version) {
        return versions.find(id, version).map(Kept::item);
    }

    /** When a version was written, and by whom. */
    public record Written(int version, String author, Instant at) {}

    /** All versions, the oldest first. */
    @Transactional(readOnly = true)
    public List<Written> history(String id) {
        return versions.of(id).stream()
                .map(row -> new Written(row.version(), row.author(), row.createdAt()))
                .toList();
    }

    /** Versions of several questions at once. */
    public record Drawn(String id, int version) {}

    @Transactional(readOnly = true)
    public Map<Drawn, Item> versions(Collection<Drawn> drawn) {
        var found = new HashMap<Drawn, Item>();
        if (drawn.isEmpty()) return found;
        var wanted = Set.copyOf(drawn);
        for (VersionRow row :
                versions.all(drawn.stream().map(Drawn::id).distinct().toList())) {
            var key = new Drawn(row.question(), row.version());
            if (wanted.contains(key)) found.put(key, Kept.item(row));
        }
        return found;
    }

    /** A clause as a question cited it. */
    public record Cite(Citation citation, int guideVersion, String hash) {}

    @Transactional(readOnly = true)
    public List<Cite> cites(String id, int version) {
        return cites.of(id, version).stream()
                .map(row -> new Cite(new Citation(row.item(), row.clause()), row.guideVersion(), row.hash()))
                .toList();
    }

    /** A step of a question's way. */
    public record Taken(String step, int version, String actor, String reason, Instant at) {}

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Taken> steps(String id) {
        return steps.of(id).stream()
                .map(row -> new Taken(row.step(), row.version(), row.actor(), row.reason(), row.at()))
                .toList();
    }

    /** Ids after {@code after}, in order. */
    @Transactional(readOnly = true)
    public List<String> ids(String after, int size) {
        return questions.after(after, size);
    }

    @Transactional(readOnly = true)
    public int count() {
        return questions.count();
    }

    /** What papers of this level may draw from now, by id. */
    @Transactional(readOnly = true)
    public List<Usable> usable(int level) {
        return usable(Set.of(level));
    }

    /** What papers of these levels may draw from now, by id. */
    @Transactional(readOnly = true)
    public List<Usable> usable(Collection<Integer> levels) {
        if (levels.isEmpty()) return List.of();
        var items = new HashMap<String, Set<String>>();
        for (CiteRows.Document cited : cites.documents(levels))
            items.computeIfAbsent(cited.question(), id -> new HashSet<>()).add(cited.item());
        return questions.usable(levels, clock.instant()).stream()
                .map(row -> row.usable(items.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    /** Clauses about which an approved question asks. */
    @Transactional(readOnly = true)
    public List<Citation> asked() {
        var asked = new ArrayList<Citation>();
        cites.asked().forEach(row -> asked.add(new Citation(row.item(), row.clause())));
        return asked;
    }
}
