package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.guide.store.Library;
import org.chuangkou.people.ItemNames;

/** Tells the room of people what items are called. */
@Singleton
class NamesOfItems implements ItemNames {
    private final Library library;

    NamesOfItems(Library library) {
        this.library = library;
    }

    @Override
    public Map<String, String> of(Collection<String> codes) {
        var names = new HashMap<String, String>();
        library.guidesInForce(codes)
                .forEach(v -> names.put(v.guide().code(), v.guide().name()));
        for (String code : codes) {
            if (names.containsKey(code)) continue;
            library.find(code)
                    .flatMap(entry -> library.guidesInForce(List.of(entry.code())).stream()
                            .findFirst())
                    .ifPresent(v -> names.put(code, v.guide().name()));
        }
        return names;
    }
}
