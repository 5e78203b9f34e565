package org.chuangkou.question.store;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.Set;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * A question that papers may draw now: approved, and its clauses say what they said.
 *
 * @param items codes of the guides and laws it cites
 */
public record Usable(
        String id,
        int version,
        int level,
        Type type,
        Domain domain,
        @Nullable BigDecimal difficulty,
        Set<String> items) {
    public Usable {
        items = Set.copyOf(items);
    }

    @MappedEntity("question")
    record Row(
            String id,
            int version,
            int level,
            String type,
            String domain,
            @Nullable BigDecimal difficulty) {
        Usable usable(Set<String> items) {
            return new Usable(
                    id, version, level, Type.called(type).orElseThrow(), Domain.valueOf(domain), difficulty, items);
        }
    }
}
