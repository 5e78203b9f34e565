package org.chuangkou.guide.law;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.document.Law;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.jspecify.annotations.Nullable;

/** The laws in force. */
@Singleton
class LawReading {
    /** From the highest down. */
    private static final List<String> KINDS = List.of("法律", "行政法规", "部门规章", "规范性文件", "平台规则");

    private final Library library;
    private final Clock clock;

    LawReading(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** A law in a list; {@code articles} is how many it has here. */
    record Listed(
            String code,
            String title,
            String kind,
            @Nullable String issuer,
            @Nullable String effectiveFrom,
            @Nullable String amended,
            int articles) {

        static Listed of(Law law) {
            return new Listed(
                    law.code(),
                    law.title(),
                    law.kind(),
                    law.issuer(),
                    law.effectiveFrom(),
                    law.amended(),
                    law.articles().size());
        }
    }

    /** The highest kinds first, and by title. */
    List<Listed> all() {
        return library.lawsInForce().stream()
                .map(version -> Listed.of((Law) version.document()))
                .sorted(Comparator.comparing((Listed law) -> rank(law.kind())).thenComparing(Listed::title))
                .toList();
    }

    Version inForce(String code) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("law"))
                .flatMap(entry -> library.inForce(entry, clock.instant()))
                .orElseThrow(() -> Refusal.notFound("law.unknown", code));
    }

    private static int rank(String kind) {
        int at = KINDS.indexOf(kind);
        return at < 0 ? KINDS.size() : at;
    }
}
