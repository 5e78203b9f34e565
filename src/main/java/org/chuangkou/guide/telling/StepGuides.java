package org.chuangkou.guide.telling;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.bundle.StepGuide;
import org.chuangkou.guide.counterpart.Counterpart;
import org.chuangkou.guide.counterpart.Counterparts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;

/**
 * Which guide serves a step in this hall: an item of the hall's own that is the counterpart of ours, if it is in use, else
 * the guide that the step names.
 */
@Singleton
class StepGuides {
    private final Library library;
    private final Counterparts counterparts;

    StepGuides(Library library, Counterparts counterparts) {
        this.library = library;
        this.counterparts = counterparts;
    }

    List<StepGuide> of(List<Step> steps) {
        Map<String, List<String>> choices = new HashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        steps.stream().map(Step::item).filter(Objects::nonNull).forEach(item -> {
            List<String> candidates = candidates(item);
            choices.put(item, candidates);
            codes.addAll(candidates);
        });
        Map<String, Guide> guides = new HashMap<>();
        library.guidesInForce(codes)
                .forEach(version -> guides.put(version.guide().code(), version.guide()));
        return steps.stream()
                .map(step -> StepGuide.of(
                        step,
                        step.item() == null
                                ? null
                                : best(choices.getOrDefault(step.item(), List.of()), guides)
                                        .orElse(null)))
                .toList();
    }

    /** The hall's own first, by code. */
    private List<String> candidates(String item) {
        return library.find(item).map(Library.Entry::code).stream()
                .flatMap(ours ->
                        Stream.concat(counterparts.facing(ours).stream().map(Counterpart::code), Stream.of(ours)))
                .toList();
    }

    private static Optional<Guide> best(List<String> codes, Map<String, Guide> guides) {
        List<Guide> known =
                codes.stream().map(guides::get).filter(Objects::nonNull).toList();
        return known.stream()
                .filter(guide -> guide.state() == null || guide.state().equals("在用"))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }
}
