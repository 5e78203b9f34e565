package org.chuangkou.exam.assembly;

/** A cell asks for more questions than there are. */
public final class TooFew extends RuntimeException {
    private final String cell;
    private final int wanted;
    private final int there;

    TooFew(String cell, int wanted, int there) {
        super("cell " + cell + " wants " + wanted + " questions, there are " + there);
        this.cell = cell;
        this.wanted = wanted;
        this.there = there;
    }

    public String cell() {
        return cell;
    }

    public int wanted() {
        return wanted;
    }

    public int there() {
        return there;
    }
}
