package org.chuangkou.exam.room;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks at rooms for the boards that are open at this node: every two seconds once a room, however many boards it has. */
@Singleton
class RoomWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RoomWatch.class);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration UNWATCHED = Duration.ofSeconds(5);

    private final Boards boards;
    private final Map<String, Flux<Board>> rooms = new ConcurrentHashMap<>();

    RoomWatch(Boards boards) {
        this.boards = boards;
    }

    /** The first with everything, then what has changed. */
    Flux<Change> changes(String exam) {
        return Flux.defer(() -> {
            var shown = new Change.Shown();
            return rooms.computeIfAbsent(exam, this::watch).map(shown::next).filter(change -> !change.nothing());
        });
    }

    private Flux<Board> watch(String exam) {
        var last = new AtomicReference<Map<String, Answered.Count>>(Map.of());
        return Flux.interval(Duration.ZERO, POLL)
                .onBackpressureDrop()
                .concatMap(tick -> look(exam, last), 1)
                .doOnCancel(() -> rooms.remove(exam))
                .replay(1)
                .refCount(1, UNWATCHED);
    }

    private Mono<Board> look(String exam, AtomicReference<Map<String, Answered.Count>> last) {
        return Mono.fromCallable(() -> boards.read(exam, Objects.requireNonNull(last.get())))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(board -> last.set(board.answered()))
                .onErrorResume(e -> {
                    LOG.warn("Room {} could not be read, next try in a moment: {}", exam, e.toString());
                    return Mono.empty();
                });
    }
}
