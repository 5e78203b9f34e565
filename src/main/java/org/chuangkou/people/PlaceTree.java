package org.chuangkou.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All places in their order: each followed by those below it. */
public final class PlaceTree {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::order).thenComparing(Place::name).thenComparing(Place::code);

    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private final Map<String, List<Place>> children = new HashMap<>();

    public PlaceTree(List<Place> places) {
        Set<String> codes = places.stream().map(Place::code).collect(Collectors.toSet());
        places.stream().sorted(ORDER).forEach(place -> {
            String above = place.parent() != null && codes.contains(place.parent()) ? place.parent() : "";
            children.computeIfAbsent(above, c -> new ArrayList<>()).add(place);
        });
        add("");
    }

    public List<Place> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Place> find(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** The places directly below. */
    public List<Place> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** The place's code and those of all places below it; empty when there is no such place. */
    public Set<String> below(String code) {
        var below = new LinkedHashSet<String>();
        if (byCode.containsKey(code)) below.add(code);
        for (Place child : children.getOrDefault(code, List.of())) below.addAll(below(child.code()));
        return below;
    }

    /** From the top down to the place itself. */
    public List<Place> path(@Nullable String code) {
        var path = new ArrayList<Place>();
        for (Place at = code == null ? null : byCode.get(code);
                at != null;
                at = at.parent() == null ? null : byCode.get(at.parent())) path.addFirst(at);
        return path;
    }

    /** Names from the top down, as one text; the code itself where there is no such place (any more). */
    public String pathName(String code) {
        List<Place> path = path(code);
        return path.isEmpty() ? code : path.stream().map(Place::name).collect(Collectors.joining(" / "));
    }

    /**
     * Those with this code, else those with this name or with these names from the top down (区 / 镇): one is meant,
     * several are ambiguous, none is unknown.
     */
    public List<Place> called(String written) {
        Place byItsCode = byCode.get(written);
        if (byItsCode != null) return List.of(byItsCode);
        String path = String.join(" / ", steps(written));
        return byCode.values().stream()
                .filter(p -> p.name().equals(written) || pathName(p.code()).equals(path))
                .toList();
    }

    /** The names of a path from the top down, as people write it: 云屏区/青禾镇. */
    public static List<String> steps(String path) {
        return Arrays.stream(path.split("[/／]", -1)).map(String::strip).toList();
    }

    /** This tree with one more place. */
    public PlaceTree with(Place place) {
        return new PlaceTree(
                Stream.concat(byCode.values().stream(), Stream.of(place)).toList());
    }

    private void add(String above) {
        for (Place place : children.getOrDefault(above, List.of())) {
            byCode.put(place.code(), place);
            add(place.code());
        }
    }
}
