package org.chuangkou.search.meaning;

import java.util.Arrays;

/**
 * What a text means, kept small: each of the {@link #DIMENSIONS} numbers in one byte. Of two texts the nearer in meaning have the greater
 * {@link #times}; the same text has 1.
 */
public final class Vector {

    public static final int DIMENSIONS = Model.DIMENSIONS;

    /** Bytes of {@link #bytes}. */
    public static final int LENGTH = DIMENSIONS + Float.BYTES;

    /** Words of {@link #signs}. */
    public static final int WORDS = DIMENSIONS / Long.SIZE;

    private final byte[] bytes;

    private Vector(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param exact of length 1 */
    public static Vector of(float[] exact) {
        float most = 1e-6f;
        for (float one : exact) {
            most = Math.max(most, Math.abs(one));
        }
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < DIMENSIONS; i++) {
            bytes[i] = (byte) Math.round(exact[i] / most * 127);
        }
        int scale = Float.floatToIntBits(most / 127);
        for (int i = 0; i < Float.BYTES; i++) {
            bytes[DIMENSIONS + i] = (byte) (scale >>> 8 * i);
        }
        return new Vector(bytes);
    }

    /** @param bytes as {@link #bytes} gave them, {@link #LENGTH} of them */
    public static Vector read(byte[] bytes, int from) {
        if (bytes.length - from < LENGTH) {
            throw new IllegalArgumentException("a vector has " + LENGTH + " bytes");
        }
        return new Vector(Arrays.copyOfRange(bytes, from, from + LENGTH));
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How near two meanings are, from -1 to 1 (cosine). */
    public double times(Vector other) {
        return times(other.bytes, 0);
    }

    /** The same with one that lies among other bytes. */
    public double times(byte[] others, int from) {
        int sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum += bytes[i] * others[from + i];
        }
        return sum * scale(bytes, 0) * scale(others, from);
    }

    /** What lies between two meanings, nearer to the first. */
    public static Vector between(Vector first, Vector second) {
        float[] sum = new float[DIMENSIONS];
        double more = scale(first.bytes, 0);
        double less = scale(second.bytes, 0) / 2;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] = (float) (first.bytes[i] * more + second.bytes[i] * less);
        }
        return of(Model.normal(sum));
    }

    /** Which numbers are positive, one bit each: two near meanings differ in few. */
    public long[] signs() {
        return signs(bytes, 0);
    }

    private static long[] signs(byte[] bytes, int from) {
        long[] signs = new long[WORDS];
        for (int i = 0; i < DIMENSIONS; i++) {
            if (bytes[from + i] > 0) {
                signs[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return signs;
    }

    /** The signs of what two meanings, which lie among other bytes, are together. */
    public static long[] signsOfSum(byte[] bytes, int first, int second) {
        long[] signs = new long[WORDS];
        double ofFirst = scale(bytes, first);
        double ofSecond = scale(bytes, second);
        for (int i = 0; i < DIMENSIONS; i++) {
            if (bytes[first + i] * ofFirst + bytes[second + i] * ofSecond > 0) {
                signs[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return signs;
    }

    static double scale(byte[] bytes, int from) {
        int scale = 0;
        for (int i = 0; i < Float.BYTES; i++) {
            scale |= (bytes[from + DIMENSIONS + i] & 0xFF) << 8 * i;
        }
        return Float.intBitsToFloat(scale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(bytes, vector.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
