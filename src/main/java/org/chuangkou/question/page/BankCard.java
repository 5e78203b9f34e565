package org.chuangkou.question.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Listing;
import org.chuangkou.question.store.Narrowed;
import org.chuangkou.question.store.ReviewQueue;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** What of the bank waits for a trainer. */
@Singleton
class BankCard implements HomeCard {
    private final Listing listing;
    private final ReviewQueue queue;

    BankCard(Listing listing, ReviewQueue queue) {
        this.listing = listing;
        this.queue = queue;
    }

    /** @param own of the stale ones those that the viewer wrote last; @param review what others have submitted */
    record Card(long stale, long own, int review) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View> card(Viewer viewer) {
        String username = viewer.username();
        if (username == null || !viewer.has("TRAINER")) return Optional.empty();
        Narrowed stale = Narrowed.BY_NOTHING.state(State.STALE);
        var card = new Card(listing.count(stale), listing.count(stale.author(username)), queue.count(username));
        return Optional.of(new View("question/card", card));
    }
}
