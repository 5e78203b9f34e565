package org.chuangkou.search.meaning;

/** A {@link Vector} with its numbers spread out: five times as quick to compare with many others, and four times as large. */
public final class Wide {

    private final int[] numbers = new int[Vector.DIMENSIONS];
    private double scale;

    public static Wide of(Vector vector) {
        Wide wide = new Wide();
        wide.read(vector.bytes(), 0);
        return wide;
    }

    /** Takes the numbers of another vector, which lies among other bytes. */
    public void read(byte[] bytes, int from) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[from + i];
        }
        scale = Vector.scale(bytes, from);
    }

    /** As {@link Vector#times(Vector)}. */
    public double times(Wide other) {
        int[] mine = numbers;
        int[] its = other.numbers;
        int sum = 0;
        for (int i = 0; i < Vector.DIMENSIONS; i++) {
            sum += mine[i] * its[i];
        }
        return sum * scale * other.scale;
    }
}
