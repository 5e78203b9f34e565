package org.chuangkou.course;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import org.chuangkou.web.Viewer;

/** Who learns. */
final class Learner {
    private Learner() {}

    /** The account of whoever a route {@link ForLearners} lets in. */
    static String of(HttpRequest<?> request) {
        return requireNonNull(Viewer.of(request).username());
    }
}
