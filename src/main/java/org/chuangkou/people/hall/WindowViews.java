package org.chuangkou.people.hall;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Choice;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.ItemNames;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Terms;
import org.chuangkou.people.WindowItem;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.place.Places;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** What the pages about windows show. */
@Singleton
class WindowViews {
    private final Windows windows;
    private final Places places;
    private final Clerks clerks;
    private final Optional<ItemNames> itemNames;
    private final Messages messages;

    WindowViews(Windows windows, Places places, Clerks clerks, Optional<ItemNames> itemNames, Messages messages) {
        this.windows = windows;
        this.places = places;
        this.clerks = clerks;
        this.itemNames = itemNames;
        this.messages = messages;
    }

    record Line(HallWindow window, long items, long delegated, long staff) {}

    record AtPlace(String code, String name, List<Line> windows) {}

    record Listing(List<AtPlace> halls, String place, List<Choice> places) {}

    record Item(String code, @Nullable String name, WindowItem item) {}

    record Detail(
            HallWindow window,
            List<Place> above,
            @Nullable Clerk lead,
            List<Item> items,
            boolean namesKnown,
            List<Clerk> staff,
            boolean removable,
            Map<String, String> typed,
            List<Fault> errors) {}

    record Form(
            boolean fresh,
            String code,
            Map<String, String> typed,
            List<Choice> places,
            List<Choice> kinds,
            List<Choice> leads,
            List<Fault> errors) {}

    /** @param place with all places below it; null for everywhere */
    View list(@Nullable String place, Locale locale) {
        PlaceTree tree = places.tree();
        Windows.Counts counts = windows.counts();
        Set<String> shown = place == null || place.isEmpty()
                ? tree.all().stream().map(Place::code).collect(Collectors.toCollection(LinkedHashSet::new))
                : tree.below(place);
        Map<String, List<Line>> lines = windows.at(shown).stream()
                .map(w -> new Line(w, count(counts.items(), w), count(counts.delegated(), w), count(counts.staff(), w)))
                .collect(Collectors.groupingBy(line -> line.window().place()));
        var halls = new ArrayList<AtPlace>();
        for (String code : shown)
            if (lines.containsKey(code))
                halls.add(new AtPlace(code, tree.pathName(code), lines.getOrDefault(code, List.of())));
        return new View(
                "people/windows",
                new Listing(
                        halls,
                        place == null ? "" : place,
                        Choice.places(tree, messages.say(locale, "people.everywhere"))));
    }

    /** @param typed what was typed into a form of the page that was refused with these errors */
    View detail(String code, Map<String, String> typed, List<Fault> errors) {
        HallWindow window = windows.find(code).orElseThrow(() -> Refusal.notFound("window.unknown"));
        List<WindowItem> items = windows.items(code);
        Map<String, String> names = itemNames
                .map(known -> known.of(items.stream().map(WindowItem::item).toList()))
                .orElse(Map.of());
        List<Clerk> staff = clerks.atWindow(code);
        return new View(
                "people/window",
                new Detail(
                        window,
                        places.tree().path(window.place()),
                        window.lead() == null
                                ? null
                                : clerks.find(window.lead()).orElse(null),
                        items.stream()
                                .map(item -> new Item(item.item(), names.get(item.item()), item))
                                .toList(),
                        itemNames.isPresent(),
                        staff,
                        staff.isEmpty(),
                        typed,
                        errors));
    }

    View blank(@Nullable String place, Locale locale) {
        return form(true, "", Map.of("place", place == null ? "" : place, "active", "on"), List.of(), locale);
    }

    View edit(String code, Locale locale) {
        HallWindow window = windows.find(code).orElseThrow(() -> Refusal.notFound("window.unknown"));
        return form(false, code, typed(window), List.of(), locale);
    }

    View form(boolean fresh, String code, Map<String, String> typed, List<Fault> errors, Locale locale) {
        PlaceTree tree = places.tree();
        String place = typed.getOrDefault("place", "");
        var leads = new ArrayList<Choice>();
        leads.add(new Choice("", messages.say(locale, "window.no-lead")));
        clerks.at(Set.of(place)).forEach(c -> leads.add(new Choice(c.no(), c.name() + " (" + c.no() + ")")));
        return new View(
                "people/window-form",
                new Form(
                        fresh,
                        code,
                        typed,
                        Choice.places(tree, messages.say(locale, "people.choose")),
                        Choice.terms(Terms.KIND, messages, locale, messages.say(locale, "people.choose")),
                        leads,
                        errors));
    }

    private static Map<String, String> typed(HallWindow window) {
        return Map.of(
                "code", window.code(),
                "place", window.place(),
                "label", window.label(),
                "name", window.name(),
                "kind", window.kind(),
                "lead", window.lead() == null ? "" : window.lead(),
                "active", window.active() ? "on" : "");
    }

    private static long count(Map<String, Long> counts, HallWindow window) {
        return counts.getOrDefault(window.code(), 0L);
    }
}
