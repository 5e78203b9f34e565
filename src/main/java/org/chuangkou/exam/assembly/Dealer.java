package org.chuangkou.exam.assembly;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Deals papers one after another from the decks of a plan's cells, each as hard as the average. */
final class Dealer {
    private static final long MILLION = 1_000_000;

    private final Plan plan;
    private final int[] permille;
    private final int[][] from;
    private final Deck[] decks;
    /** Cells with few questions first, so that a wider one does not take them away. */
    private final List<Integer> order;

    private final int[] times;
    private final int[] most;
    /** Of how many papers in a million each question has its even share. */
    private final long[] share;

    private int papers;
    private final long target;
    private final long tolerance;

    /** @param papers how many will be dealt; no question is dealt much more often than twice its even share of them */
    Dealer(Plan plan, byte[] seed, String label, int papers) {
        this.plan = plan;
        int pool = plan.pool().size();
        permille = plan.pool().stream().mapToInt(Piece::permille).toArray();
        times = new int[pool];
        from = new int[plan.cells().size()][];
        decks = new Deck[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = plan.cells().get(i).from().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            decks[i] = new Deck(from[i], times, new Dice(seed, label + "\ndeck\n" + i));
        }
        order = IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingInt(cell -> from[cell].length))
                .toList();
        most = caps(plan, papers);
        share = new long[pool];
        for (Plan.Cell cell : plan.cells())
            cell.from()
                    .forEach(at ->
                            share[at] += MILLION * cell.count() / cell.from().size());
        target = plan.target();
        tolerance = plan.tolerance();
    }

    /** How often each question of the pool is dealt at most: twice its even share, summed over its cells. */
    static int[] caps(Plan plan, int papers) {
        var caps = new int[plan.pool().size()];
        for (Plan.Cell cell : plan.cells()) {
            long share = cell.from().isEmpty()
                    ? 0
                    : ceil(2L * papers * cell.count(), cell.from().size());
            cell.from().forEach(at -> caps[at] += (int) share);
        }
        return caps;
    }

    private static long ceil(long number, long by) {
        return (number + by - 1) / by;
    }

    /** @return for each cell the places in the pool of its questions. @throws TooFew that names the cell */
    int[][] deal(Plan.Sitter sitter) {
        var taken = new boolean[permille.length];
        var avoided = new boolean[permille.length];
        sitter.avoids().forEach(at -> avoided[at] = true);
        var hands = new int[decks.length][];
        for (int cell : order) hands[cell] = hand(cell, taken, avoided);
        level(hands, taken, avoided);
        for (int[] hand : hands) for (int card : hand) times[card]++;
        papers++;
        return hands;
    }

    /** First what was not seen lately, then what was; what has been dealt too often only where nothing else is left. */
    private int[] hand(int cell, boolean[] taken, boolean[] avoided) {
        Deck deck = decks[cell];
        int count = plan.cells().get(cell).count();
        if (deck.low(count)) deck.refill(taken);
        IntPredicate allowed = card -> !taken[card] && times[card] < most[card];
        IntPredicate fresh = card -> allowed.test(card) && !avoided[card];
        IntPredicate due = card -> fresh.test(card) && due(card);
        int[] hand = more(new int[0], count, deck, due, taken);
        if (hand.length < count) deck.refill(taken);
        hand = more(hand, count, deck, due, taken);
        hand = more(hand, count, deck, fresh, taken);
        hand = more(hand, count, deck, allowed, taken);
        hand = more(hand, count, deck, card -> !taken[card], taken);
        if (hand.length < count) throw new TooFew(plan.cells().get(cell).name(), count, hand.length);
        return hand;
    }

    /** Whether a question has not been dealt more often by now than its even share asks for. */
    private boolean due(int card) {
        return times[card] * MILLION <= share[card] * papers;
    }

    private static int[] more(int[] hand, int count, Deck deck, IntPredicate wanted, boolean[] taken) {
        if (hand.length == count) return hand;
        int[] dealt = deck.deal(count - hand.length, wanted);
        for (int card : dealt) taken[card] = true;
        int[] both = Arrays.copyOf(hand, hand.length + dealt.length);
        System.arraycopy(dealt, 0, both, hand.length, dealt.length);
        return both;
    }

    /** Exchanges questions with their decks until the paper is as hard as it should be, or no exchange brings it nearer. */
    private void level(int[][] hands, boolean[] taken, boolean[] avoided) {
        long off = -target;
        for (int cell = 0; cell < hands.length; cell++)
            for (int card : hands[cell]) off += (long) plan.cells().get(cell).points() * permille[card];
        while (Math.abs(off) > tolerance) {
            Exchange best = best(hands, taken, avoided, off);
            if (best == null) return;
            int gone = hands[best.cell()][best.slot()];
            int come = decks[best.cell()].exchange(best.at(), gone);
            hands[best.cell()][best.slot()] = come;
            taken[gone] = false;
            taken[come] = true;
            off = best.off();
        }
    }

    /** @param off how far the paper is from the target after it */
    private record Exchange(int cell, int slot, int at, long off) {}

    /** Of all that make the paper hard enough the one with what was dealt least often; else the one that brings it nearest. */
    private @Nullable Exchange best(int[][] hands, boolean[] taken, boolean[] avoided, long off) {
        Exchange best = null;
        long nearest = Math.abs(off);
        int rarest = Integer.MAX_VALUE;
        for (int cell = 0; cell < hands.length; cell++) {
            Deck deck = decks[cell];
            int points = plan.cells().get(cell).points();
            for (int slot = 0; slot < hands[cell].length; slot++) {
                long without = off - (long) points * permille[hands[cell][slot]];
                for (int at = 0; at < deck.size(); at++) {
                    int card = deck.card(at);
                    long then = without + (long) points * permille[card];
                    long far = Math.max(tolerance, Math.abs(then));
                    if (far >= Math.abs(off) || far > nearest || far == nearest && times[card] >= rarest) continue;
                    if (taken[card] || avoided[card] || times[card] >= most[card]) continue;
                    nearest = far;
                    rarest = times[card];
                    best = new Exchange(cell, slot, at, then);
                }
            }
        }
        return best;
    }
}
