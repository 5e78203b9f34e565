package org.chuangkou.level;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import org.chuangkou.base.Time;

/** The levels that hold today. */
@Controller("/api/v1/levels")
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
class LevelApi {
    private final Schemes schemes;
    private final Clock clock;

    LevelApi(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The scheme of today; {@code theory} is what each domain weighs, in per cent. */
    @Get
    Scheme levels() {
        return schemes.usual(LocalDate.ofInstant(clock.instant(), Time.HALL));
    }
}
