package org.chuangkou.exam.assembly;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The questions of one cell, lying in the order in which they will be dealt. What has been dealt comes back beneath once
 * half of the deck is gone, shuffled, those dealt least often first: so every question is dealt about as often as any other,
 * and who sits near somebody gets others.
 */
final class Deck {
    private final int[] all;
    private final int[] dealtTimes;
    private final Dice dice;
    private final int[] cards;
    private final boolean[] lying;
    private int size;

    /** @param from places in the pool; @param times how often each place of the pool was dealt in all decks, kept by the dealer */
    Deck(int[] from, int[] times, Dice dice) {
        this.all = from.clone();
        this.dealtTimes = times;
        this.dice = dice;
        this.cards = new int[all.length];
        this.lying = new boolean[times.length];
        refill(new boolean[times.length]);
    }

    /** Puts what is neither in the deck nor on the paper under way beneath it. */
    void refill(boolean[] taken) {
        int[] back =
                Arrays.stream(all).filter(card -> !lying[card] && !taken[card]).toArray();
        dice.shuffle(back);
        back = Arrays.stream(back)
                .boxed()
                .sorted((one, other) -> Integer.compare(dealtTimes[one], dealtTimes[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int card : back) {
            cards[size++] = card;
            lying[card] = true;
        }
    }

    /** Takes the first {@code count} that are wanted from the top. @return fewer when there are not so many */
    int[] deal(int count, IntPredicate wanted) {
        var dealt = new int[count];
        int taken = 0;
        int left = 0;
        for (int i = 0; i < size; i++) {
            int card = cards[i];
            if (taken < count && wanted.test(card)) {
                dealt[taken++] = card;
                lying[card] = false;
            } else cards[left++] = card;
        }
        size = left;
        return Arrays.copyOf(dealt, taken);
    }

    /** Whether half of it is gone, or nearly all that a paper takes. */
    boolean low(int count) {
        return size < Math.max(2 * count, all.length / 2);
    }

    int size() {
        return size;
    }

    int card(int at) {
        return cards[at];
    }

    /** Gives the card at {@code at} for another one, which lies there from now on. */
    int exchange(int at, int card) {
        int given = cards[at];
        cards[at] = card;
        lying[given] = false;
        lying[card] = true;
        return given;
    }
}
