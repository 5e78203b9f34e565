package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Messages;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.handbook.Selection.Left;
import org.chuangkou.guide.handbook.Selection.Why;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.people.People;
import org.chuangkou.people.WindowItem;

/** Which guides in force belong into a handbook: of a window by department, of a department by theme. */
@Singleton
class Choosing {
    private static final int BATCH = 500;
    private static final String CANCELLED = "取消";

    private final Library library;
    private final People people;
    private final Messages messages;

    Choosing(Library library, People people, Messages messages) {
        this.library = library;
        this.people = people;
        this.messages = messages;
    }

    Selection choose(Scope scope) {
        return switch (scope) {
            case Scope.OfWindow(String window) -> ofWindow(window);
            case Scope.OfDepartment(String department) -> ofDepartment(department);
        };
    }

    private Selection ofWindow(String window) {
        Map<String, Version> found =
                inForce(people.items(window).stream().map(WindowItem::item).toList());
        var guides = new LinkedHashMap<String, Version>();
        var left = new ArrayList<Left>();
        for (WindowItem taken : people.items(window)) {
            Version version = found.get(taken.item());
            if (version == null) left.add(new Left(taken.item(), taken.item(), Why.NO_GUIDE));
            else if (cancelled(version))
                left.add(new Left(taken.item(), version.guide().name(), Why.CANCELLED));
            else guides.put(version.guide().code(), version);
        }
        return new Selection(
                Chapter.of(List.copyOf(guides.values()), Guide::department, say("handbook.no-department")), left);
    }

    /** A window may name an item by any of its codes. */
    private Map<String, Version> inForce(List<String> items) {
        var found = new LinkedHashMap<String, Version>();
        library.guidesInForce(items).forEach(v -> found.put(v.guide().code(), v));
        for (String item : items)
            if (!found.containsKey(item))
                library.find(item)
                        .flatMap(entry -> library.guidesInForce(List.of(entry.code())).stream()
                                .findFirst())
                        .ifPresent(version -> found.put(item, version));
        return found;
    }

    private Selection ofDepartment(String department) {
        var guides = new ArrayList<Version>();
        List<String> codes = library.codes("guide", "", BATCH);
        while (!codes.isEmpty()) {
            library.guidesInForce(codes).stream()
                    .filter(version -> department.equals(version.guide().department()))
                    .filter(version -> !cancelled(version))
                    .forEach(guides::add);
            codes = library.codes("guide", codes.getLast(), BATCH);
        }
        return new Selection(
                Chapter.of(guides, guide -> guide.themes().stream().findFirst().orElse(null), say("handbook.no-theme")),
                List.of());
    }

    private static boolean cancelled(Version version) {
        return CANCELLED.equals(version.guide().state());
    }

    private String say(String key) {
        return messages.say(Locale.SIMPLIFIED_CHINESE, key);
    }
}
