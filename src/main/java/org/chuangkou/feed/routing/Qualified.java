package org.chuangkou.feed.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may take an item, as the contract answers it.
 *
 * @param item its own code
 * @param total how many may
 * @param items those of the page, by number
 * @param notYet who of the same page of the others may not; only when it was asked for
 */
record Qualified(
        String item,
        OffsetDateTime asOf,
        Needs needs,
        long total,
        List<Able> items,
        @Nullable List<NotYet> notYet) {

    /**
     * What the item asks for.
     *
     * @param level the lowest that will do
     * @param training null: no training is recorded yet
     * @param delegated whether its department has delegated its acceptance where was asked; null where no window there is known to
     *     take it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Needs(
            int level, @Nullable String training, @Nullable Boolean delegated) {}

    /**
     * @param place code
     * @param level of the recorded certificate
     * @param stage null: no stages are recorded yet
     * @param partner null likewise
     * @param reasons which of the levels will do
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Able(
            String no,
            String name,
            String place,
            @Nullable Integer level,
            @Nullable Integer assessedLevel,

            @Nullable @Schema(allowableValues = {"gate", "shadow", "independent"})
            String stage,

            @Nullable String partner,

            @ArraySchema(schema = @Schema(allowableValues = {"certificate", "assessed"}))
            List<String> reasons) {}

    record NotYet(String no, String name, String place, List<Lack> reasons) {}

    /** @param level the clerk's; null with {@code no-level} */
    record Lack(
            @Schema(allowableValues = {"no-level", "level-too-low"})
            String code,

            @Nullable Integer level,
            int needs) {}

    static Able able(Standing standing, int needed) {
        var reasons = new ArrayList<String>();
        if (standing.level() != null && standing.level() <= needed) reasons.add("certificate");
        if (standing.assessed() != null && standing.assessed() <= needed) reasons.add("assessed");
        return new Able(
                standing.no(),
                standing.name(),
                standing.place(),
                standing.level(),
                standing.assessed(),
                null,
                null,
                List.copyOf(reasons));
    }

    static NotYet notYet(Standing standing, int needed) {
        Integer best = standing.best();
        return new NotYet(
                standing.no(),
                standing.name(),
                standing.place(),
                List.of(new Lack(best == null ? "no-level" : "level-too-low", best, needed)));
    }
}
