package org.chuangkou.exam.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.paper.PaperRows.PaperRow;
import org.chuangkou.fact.PapersDrawn;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Bank.Drawn;

/** Papers, drawn and read. */
@Singleton
public class Papers {
    /** Questions of so many last papers are avoided. */
    private static final int LATELY = 5;

    private final PaperRows rows;
    private final Blueprints blueprints;
    private final Bank bank;
    private final Outbox outbox;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Papers(PaperRows rows, Blueprints blueprints, Bank bank, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.blueprints = blueprints;
        this.bank = bank;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Body(List<Paper.Slot> slots) {}

    /** The candidate's paper of that number; one that has not been built before is drawn in the transaction under way. */
    @Transactional
    public Paper paper(Exam exam, String candidate, int number) {
        return find(exam.id(), candidate, number).orElseGet(() -> draw(exam, candidate, number));
    }

    private Paper draw(Exam exam, String candidate, int number) {
        Instant now = clock.instant();
        Blueprint blueprint = blueprints.version(exam.blueprint(), exam.blueprintVersion());
        var drawing = new Drawing(blueprint, bank.usable(blueprint.level()), lately(candidate), seeds.nextLong());
        List<Drawing.Place> places = drawing.draw();
        Map<Drawn, Item> items = bank.versions(places.stream()
                .map(place -> new Drawn(place.question().id(), place.question().version()))
                .toList());
        var paper = new Paper(exam.id(), candidate, number, drawing.arrange(places, items));
        rows.insert(List.of(new PaperRow(exam.id(), candidate, number, Json.write(new Body(paper.slots())), now)));
        outbox.put(new PapersDrawn(
                exam.id(), 1, paper.slots().stream().map(Paper.Slot::question).toList()));
        return paper;
    }

    private Set<String> lately(String candidate) {
        var seen = new HashSet<String>();
        rows.latest(candidate, LATELY).forEach(row -> slots(row).forEach(slot -> seen.add(slot.question())));
        return seen;
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(String exam, String candidate, int number) {
        return rows.find(exam, candidate, number).map(row -> new Paper(exam, candidate, number, slots(row)));
    }

    /** The words of a paper's questions, in the versions it was drawn with. */
    @Transactional(readOnly = true)
    public Map<Drawn, Item> words(Paper paper) {
        return bank.versions(paper.slots().stream()
                .map(slot -> new Drawn(slot.question(), slot.version()))
                .toList());
    }

    private static List<Paper.Slot> slots(PaperRow row) {
        return Json.read(row.body(), Body.class).slots();
    }
}
