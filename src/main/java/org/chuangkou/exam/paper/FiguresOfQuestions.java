package org.chuangkou.exam.paper;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How questions did where they were answered. This room knows in which papers they stand; the one that reads marks answers. */
public interface FiguresOfQuestions {
    /** @param facility and {@code discrimination}: null while there are too few answers to say */
    record Figures(@Nullable Double facility, @Nullable Double discrimination) {
        public static final Figures NONE = new Figures(null, null);
    }

    /** By question; those never answered may be left out. */
    Map<String, Figures> of(Collection<String> questions);
}
