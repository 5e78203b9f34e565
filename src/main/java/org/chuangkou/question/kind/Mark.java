package org.chuangkou.question.kind;

/** A share of a question's points, as a fraction that is never rounded on the way: {@code got} of {@code of}. */
public record Mark(int got, int of) {
    public static final Mark NONE = new Mark(0, 1);
    public static final Mark FULL = new Mark(1, 1);

    public Mark {
        if (of < 1 || got < 0 || got > of) throw new IllegalArgumentException(got + " of " + of);
    }

    static Mark of(boolean right) {
        return right ? FULL : NONE;
    }

    public boolean full() {
        return got == of;
    }

    /** The points for this share of so many, in hundredths, rounded half up. */
    public long hundredths(int points) {
        return (200L * points * got + of) / (2L * of);
    }
}
