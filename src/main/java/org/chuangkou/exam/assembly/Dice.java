package org.chuangkou.exam.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers that only the seed and a label decide, on whatever machine: block {@code i} is {@code HMAC-SHA256(HMAC-SHA256(seed, label), i)}
 * with {@code i} as four bytes, read as eight numbers of 32 bits. Without the seed nobody can tell them from chance.
 */
final class Dice implements RandomGenerator {
    private static final String HMAC = "HmacSHA256";

    private final Mac mac;
    private final byte[] block = new byte[32];
    private final ByteBuffer numbers = ByteBuffer.wrap(block);
    private int blocks;

    Dice(byte[] seed, String label) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(seed, HMAC));
            mac.init(new SecretKeySpec(mac.doFinal(label.getBytes(UTF_8)), HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
        numbers.position(block.length);
    }

    @Override
    public int nextInt() {
        if (!numbers.hasRemaining()) refill();
        return numbers.getInt();
    }

    /** Each of {@code 0 … bound - 1} equally likely: what would favour the small ones is thrown away. */
    @Override
    public int nextInt(int bound) {
        long fair = (1L << 32) / bound * bound;
        while (true) {
            long number = nextInt() & 0xffffffffL;
            if (number < fair) return (int) (number % bound);
        }
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 | nextInt() & 0xffffffffL;
    }

    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            int there = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = there;
        }
    }

    private void refill() {
        mac.update(ByteBuffer.allocate(4).putInt(0, blocks++));
        try {
            mac.doFinal(block, 0);
        } catch (ShortBufferException e) {
            throw new IllegalStateException(e);
        }
        numbers.clear();
    }
}
