package org.chuangkou.base;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Sows all seeds before the first request is served. */
@Singleton
class Sowing implements ApplicationEventListener<StartupEvent> {
    private final List<Seed> seeds;

    Sowing(List<Seed> seeds) {
        this.seeds = seeds;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        seeds.stream().sorted(Comparator.comparingInt(Seed::order)).forEach(Seed::sow);
    }
}
