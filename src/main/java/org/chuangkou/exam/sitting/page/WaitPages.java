package org.chuangkou.exam.sitting.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.chuangkou.base.Ids;
import org.chuangkou.exam.schedule.ForCandidates;
import org.chuangkou.exam.sitting.Devices;
import org.chuangkou.exam.sitting.presence.Presences;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The door of an exam: whoever waits there is seen by the invigilators. */
@Controller
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class WaitPages {
    private final Waiting waiting;
    private final Presences presences;

    WaitPages(Waiting waiting, Presences presences) {
        this.waiting = waiting;
        this.presences = presences;
    }

    @Get("/exams/{id}/wait")
    @Produces("text/html")
    HttpResponse<View> page(HttpRequest<?> request, String id) {
        String secret = Devices.secret(request);
        WaitView view = look(request, id, Ids.sha256(secret));
        return Devices.keep(request, secret, HttpResponse.ok(new View("exam/wait", view)));
    }

    /** The caller's seat in the exam, and whether it may be begun now. */
    @Get("/api/v1/exams/{id}/seat")
    WaitView seat(HttpRequest<?> request, String id) {
        return look(request, id, Devices.of(request));
    }

    private WaitView look(HttpRequest<?> request, String id, String device) {
        WaitView view = waiting.look(request, id);
        presences.seen(id, String.valueOf(Viewer.of(request).username()), Addresses.of(request), device);
        return view;
    }
}
