package org.chuangkou.search.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what texts mean, in this process: at most two texts at once, because each takes a processor for milliseconds; what was asked
 * lately is remembered. The model is loaded beside the start; until then nothing is understood and words alone count.
 */
@Singleton
public final class Embedding implements Understanding, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Embedding.class);
    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 20_000;

    private final Semaphore processors = new Semaphore(AT_ONCE, true);
    private final Cache<String, Vector> asked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private volatile boolean wanted;
    private volatile @Nullable Model model;

    Embedding(@Value("${chuangkou.search.meaning:true}") boolean wanted) {
        this.wanted = wanted;
    }

    /** Loads the model unless it is there. @return whether texts can be understood now */
    public synchronized boolean load() {
        if (wanted && model == null) {
            long begun = System.nanoTime();
            try {
                model = new Model();
                LOG.info("The language model is loaded, {} ms", (System.nanoTime() - begun) / 1_000_000);
            } catch (RuntimeException | LinkageError e) {
                // A platform for which there is no build of the runtime searches by words; it is not tried again.
                wanted = false;
                LOG.warn("Search goes by words alone, the language model cannot be loaded: {}", e.toString());
                return false;
            }
        }
        return model != null;
    }

    @Override
    public @Nullable Vector of(String text) {
        Model loaded = model;
        return loaded == null ? null : asked.get(text, question -> compute(loaded, question));
    }

    /** The same for a text that nobody will ask again soon. */
    public @Nullable Vector ofDocument(String text) {
        Model loaded = model;
        return loaded == null ? null : compute(loaded, text);
    }

    private Vector compute(Model loaded, String text) {
        processors.acquireUninterruptibly();
        try {
            return Vector.of(loaded.embed(List.of(text), Model.LONGEST).getFirst());
        } finally {
            processors.release();
        }
    }

    @Override
    @PreDestroy
    public synchronized void close() {
        Model loaded = model;
        model = null;
        if (loaded != null) {
            processors.acquireUninterruptibly(AT_ONCE);
            loaded.close();
        }
    }
}
