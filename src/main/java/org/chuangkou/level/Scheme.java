package org.chuangkou.level;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Levels as they hold from a day on (等级方案).
 *
 * @param official whether somebody in charge has published these weights; else they are ours
 * @param levels the lowest, 5, first
 */
public record Scheme(
        String slug,
        String title,
        LocalDate effectiveFrom,
        boolean official,
        List<String> domains,
        List<Level> levels) {
    public Scheme {
        domains = List.copyOf(domains);
        levels = List.copyOf(levels);
        for (Level level : levels)
            if (!level.theory().keySet().equals(new LinkedHashSet<>(domains)))
                throw new IllegalArgumentException(slug + ": level " + level.level() + " weighs other domains");
    }

    /** The level at which one begins: what an item asks for of which nobody has said more. */
    public int lowest() {
        return levels.getFirst().level();
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(level -> level.level() == number).findFirst();
    }
}
