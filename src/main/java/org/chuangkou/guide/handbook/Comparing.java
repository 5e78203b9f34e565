package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;

/** What has changed since a print. */
@Singleton
class Comparing {
    private final Handbooks handbooks;
    private final Choosing choosing;
    private final Library library;

    Comparing(Handbooks handbooks, Choosing choosing, Library library) {
        this.handbooks = handbooks;
        this.choosing = choosing;
        this.library = library;
    }

    Changes since(Handbook printed) {
        return since(printed, choosing.choose(printed.covers()));
    }

    Changes since(Handbook printed, Selection now) {
        return Changes.between(handbooks.leaves(printed), now, this::before);
    }

    private Guide before(Leaf leaf) {
        return library.find(leaf.item())
                .flatMap(entry -> library.version(entry, leaf.version()))
                .map(Version::guide)
                .orElseThrow(() ->
                        new IllegalStateException("version " + leaf.version() + " of " + leaf.item() + " is gone"));
    }
}
