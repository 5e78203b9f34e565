package org.chuangkou.guide.handbook;

import java.util.List;
import org.chuangkou.guide.store.Version;

/**
 * What a handbook has to tell at one moment.
 *
 * @param left what the window takes and the handbook cannot tell
 */
record Selection(List<Chapter> chapters, List<Left> left) {
    Selection {
        chapters = List.copyOf(chapters);
        left = List.copyOf(left);
    }

    /** An item that is left out: it is not known here, its guide is not in force, or it has been cancelled. */
    record Left(String item, String name, Why why) {}

    enum Why {
        NO_GUIDE,
        CANCELLED
    }

    int size() {
        return chapters.stream().mapToInt(chapter -> chapter.guides().size()).sum();
    }

    List<Version> guides() {
        return chapters.stream().flatMap(chapter -> chapter.guides().stream()).toList();
    }
}
