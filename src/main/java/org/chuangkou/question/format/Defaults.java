package org.chuangkou.question.format;

import java.util.Optional;
import org.chuangkou.question.Domain;

/**
 * What somebody chose for a file whose questions do not say it themselves.
 *
 * @param level 5 to 1
 */
public record Defaults(Optional<Integer> level, Optional<Domain> domain, Optional<Kind> kind, Mapping columns) {
    public static final Defaults NONE =
            new Defaults(Optional.empty(), Optional.empty(), Optional.empty(), Mapping.NONE);
}
