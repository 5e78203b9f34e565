package org.chuangkou.people.exchange;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.people.Codes;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Tier;

/**
 * The places that a row needs and that are not there yet: each missing step of a path (云屏区/青禾镇/柳岸村), or a lone
 * name, which stands below the only district, or is the first district itself.
 */
final class NewPlaces {
    private NewPlaces() {}

    /** From the top down; empty when nothing is missing or when it cannot be told where it would stand. */
    static List<Place> missing(PlaceTree tree, String written) {
        if (written.isEmpty() || !tree.called(written).isEmpty()) return List.of();
        List<String> steps = PlaceTree.steps(written);
        List<Place> districts = tree.children("");
        if (steps.size() > 1) return below(tree, "", steps);
        if (districts.size() > 1) return List.of();
        return below(tree, districts.isEmpty() ? "" : districts.getFirst().code(), steps);
    }

    private static List<Place> below(PlaceTree tree, String top, List<String> steps) {
        var missing = new ArrayList<Place>();
        String above = top;
        int depth = tree.path(top).size();
        for (String name : steps) {
            var there = tree.children(above).stream()
                    .filter(place -> place.name().equals(name) || place.code().equals(name))
                    .findFirst();
            String code = there.map(Place::code).orElse(above.isEmpty() ? name : above + "-" + name);
            boolean fits = depth < Tier.values().length && Codes.right(name);
            if (there.isEmpty()) {
                if (!fits || !Codes.right(code) || tree.find(code).isPresent()) return List.of();
                missing.add(new Place(code, name, Tier.values()[depth], above.isEmpty() ? null : above, 0));
            }
            above = code;
            depth++;
        }
        return missing;
    }
}
