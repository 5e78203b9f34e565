package org.chuangkou.base.job;

/** What became of rows: made, changed, found as they were, refused. */
public record Tally(int created, int updated, int unchanged, int rejected) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }
}
