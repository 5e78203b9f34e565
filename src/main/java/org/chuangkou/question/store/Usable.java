package org.chuangkou.question.store;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/** A question that papers may draw now: approved, and its clauses say what they said. */
public record Usable(
        String id,
        int version,
        Type type,
        Domain domain,
        @Nullable BigDecimal difficulty) {
    @MappedEntity("question")
    record Row(
            String id,
            int version,
            String type,
            String domain,
            @Nullable BigDecimal difficulty) {
        Usable usable() {
            return new Usable(id, version, Type.called(type).orElseThrow(), Domain.valueOf(domain), difficulty);
        }
    }
}
