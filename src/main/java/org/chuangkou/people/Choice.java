package org.chuangkou.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.jspecify.annotations.Nullable;

/** An option of a select box. */
public record Choice(String value, String text) {

    /** All places, each indented by its depth. @param none the words for no choice, null when one must be made */
    public static List<Choice> places(PlaceTree tree, @Nullable String none) {
        var choices = new ArrayList<Choice>();
        if (none != null) choices.add(new Choice("", none));
        for (Place place : tree.all()) {
            int depth = tree.path(place.code()).size() - 1;
            choices.add(new Choice(place.code(), "　".repeat(depth) + place.name()));
        }
        return choices;
    }

    /** Windows by the number above the counter. */
    public static List<Choice> windows(List<HallWindow> windows, @Nullable String none) {
        var choices = new ArrayList<Choice>();
        if (none != null) choices.add(new Choice("", none));
        windows.forEach(w -> choices.add(new Choice(w.code(), w.label() + " " + w.name())));
        return choices;
    }

    /** The words of a list of {@link Terms}. */
    public static List<Choice> terms(String list, Messages messages, Locale locale, @Nullable String none) {
        var choices = new ArrayList<Choice>();
        if (none != null) choices.add(new Choice("", none));
        Terms.keys(list).forEach(key -> choices.add(new Choice(key, messages.say(locale, list + "." + key))));
        return choices;
    }
}
