package org.chuangkou.exam.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chuangkou.question.kind.Arrangement;

/**
 * Makes the papers of a plan. Everything follows from the plan and the seed by whole numbers alone: whoever has both gets the
 * same papers. Those of a plan are dealt one after another from the same decks, which is what spreads the questions evenly; a
 * paper made later, for whoever comes late or gets another one, is dealt from decks of its own.
 */
public final class Assembly {
    private final Plan plan;
    private final byte[] seed;

    public Assembly(Plan plan, byte[] seed) {
        this.plan = plan;
        this.seed = seed.clone();
    }

    /** @param piece what stands there, @param points of it */
    public record Slot(Piece piece, int points, Arrangement arrangement) {}

    /** @param number counts the papers of one candidate from 1 */
    public record Made(String candidate, int number, List<Slot> slots) {
        public Made {
            slots = List.copyOf(slots);
        }
    }

    public Plan plan() {
        return plan;
    }

    /** The first papers of all who stand in the plan, in its order. @throws TooFew when the pool is too small */
    public void all(Consumer<Made> each) {
        var dealer = new Dealer(plan, seed, "all", plan.sitters().size());
        for (Plan.Sitter sitter : plan.sitters()) each.accept(lay(sitter.candidate(), 1, dealer.deal(sitter)));
    }

    /** One paper by itself. @throws TooFew when the pool is too small */
    public Made one(Plan.Sitter sitter, int number) {
        var dealer = new Dealer(plan, seed, "one\n" + sitter.candidate() + "\n" + number, 1);
        return lay(sitter.candidate(), number, dealer.deal(sitter));
    }

    /** Questions of one section together, shuffled within it, and each with its options shuffled. */
    private Made lay(String candidate, int number, int[][] hands) {
        var dice = new Dice(seed, "paper\n" + candidate + "\n" + number);
        Map<Integer, List<Place>> sections = new TreeMap<>();
        for (int cell = 0; cell < hands.length; cell++)
            for (int at : hands[cell]) {
                Piece piece = plan.pool().get(at);
                sections.computeIfAbsent(piece.section(), any -> new ArrayList<>())
                        .add(new Place(at, piece, plan.cells().get(cell).points()));
            }
        var slots = new ArrayList<Slot>();
        for (List<Place> section : sections.values()) {
            section.sort(Comparator.comparingInt(Place::at));
            int[] order = new int[section.size()];
            for (int i = 0; i < order.length; i++) order[i] = i;
            dice.shuffle(order);
            for (int i : order) {
                Place place = section.get(i);
                slots.add(new Slot(
                        place.piece(),
                        place.points(),
                        Arrangement.shuffled(place.piece().shape(), dice)));
            }
        }
        return new Made(candidate, number, slots);
    }

    private record Place(int at, Piece piece, int points) {}
}
