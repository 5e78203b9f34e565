package org.chuangkou.guide.finding;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.meaning.Meanings;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.SpokenPinyin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns after the start what search need not know at once: to read sentences in pinyin, and what the dictionary's words mean. */
@Singleton
class Schooling {
    private static final Logger LOG = LoggerFactory.getLogger(Schooling.class);

    private final Dictionary dictionary;
    private final Everyday everyday;
    private final Meanings meanings;
    private volatile @Nullable SpokenPinyin spoken;
    private boolean taught;

    Schooling(Dictionary dictionary, Everyday everyday, Meanings meanings) {
        this.dictionary = dictionary;
        this.everyday = everyday;
        this.meanings = meanings;
    }

    @Nullable
    SpokenPinyin spokenPinyin() {
        return spoken;
    }

    /** Once; again only when it failed. */
    synchronized void learn() {
        List<String> words = new ArrayList<>(dictionary.said());
        words.addAll(dictionary.terms());
        if (spoken == null) spoken = new SpokenPinyin(words);
        if (taught || !meanings.ready()) return;
        Map<String, Vector> vectors = meanings.of(words);
        everyday.learn(vectors);
        taught = true;
        LOG.info("The everyday dictionary is known by meaning: {} phrases and terms", vectors.size());
    }

    /** The loop that learns on a running node. */
    @Singleton
    @Requires(property = "chuangkou.background", notEquals = "false")
    static class Loop {
        private final Schooling schooling;

        Loop(Schooling schooling) {
            this.schooling = schooling;
        }

        @Scheduled(fixedDelay = "10s", initialDelay = "4s")
        void tick() {
            try {
                schooling.learn();
            } catch (RuntimeException e) {
                LOG.warn("What search knows could not be learned, next try in a moment: {}", e.toString());
            }
        }
    }
}
