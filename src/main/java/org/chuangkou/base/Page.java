package org.chuangkou.base;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, as every list of the contract answers.
 *
 * @param total how many there are in all
 * @param page counted from 0
 * @param size how many a page holds, 1 to 200
 */
public record Page<T>(long total, int page, int size, List<T> items) {
    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(total, page, size, items.stream().<R>map(to).toList());
    }

    /** Which part of a list is wanted. */
    public record Wanted(int page, int size) {
        public Wanted {
            if (page < 0 || size < 1 || size > LARGEST || (long) page * size > 1_000_000)
                throw Refusal.invalid(List.of(Refusal.Fault.field("page", "refusal.page", LARGEST)));
        }

        public int offset() {
            return page * size;
        }
    }
}
