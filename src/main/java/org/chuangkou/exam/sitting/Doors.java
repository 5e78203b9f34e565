package org.chuangkou.exam.sitting;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Where those who begin and those who hand in wait for each other: a whole room does both at one instant. */
@Singleton
class Doors {
    private static final int BATCH = 64;

    private final Pot<Start, Begun> in;
    private final Pot<HandIn, HandedIn> out;
    private final Seats seats;

    Doors(StartingTogether starting, Ending ending, Seats seats) {
        this.in = new Pot<>("starts", BATCH, starting::start);
        this.out = new Pot<>("hand-ins", BATCH, ending::handIn);
        this.seats = seats;
    }

    /** @throws org.chuangkou.base.Refusal when there is no such exam for this candidate, or it may not be begun now, or not there */
    Attempt begin(Start start) {
        return switch (in.ask(start)) {
            case Begun.Running running -> running.attempt();
            case Begun.Fresh fresh -> {
                seats.know(fresh.attempt(), fresh.paper());
                yield fresh.attempt();
            }
            case Begun.Refused refused -> throw refused.why();
        };
    }

    /** @throws org.chuangkou.base.Refusal when it goes on at another device */
    AttemptState handIn(HandIn handIn) {
        return switch (out.ask(handIn)) {
            case HandedIn.Done done -> done.state();
            case HandedIn.Refused refused -> throw refused.why();
        };
    }

    @PreDestroy
    void close() throws InterruptedException {
        in.close();
        out.close();
    }
}
