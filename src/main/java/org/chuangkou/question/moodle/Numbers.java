package org.chuangkou.question.moodle;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as answers. */
final class Numbers {
    private Numbers() {}

    /** The number of {@code 5}, {@code 5:0} or {@code 5..5}; empty when a margin lets others count too. */
    static Optional<String> exact(String said) {
        String[] range = said.split("\\.\\.", 2);
        if (range.length == 2)
            return number(range[0])
                    .filter(low -> number(range[1]).filter(low::equals).isPresent());
        String[] margin = said.split(":", 2);
        boolean none = margin.length == 1
                || number(margin[1])
                        .filter(m -> new BigDecimal(m).signum() == 0)
                        .isPresent();
        return none ? number(margin[0]) : Optional.empty();
    }

    static Optional<String> number(String text) {
        String plain = text.strip();
        return plain.matches("[+-]?[0-9]{1,30}(?:\\.[0-9]{0,30})?") ? Optional.of(plain) : Optional.empty();
    }
}
