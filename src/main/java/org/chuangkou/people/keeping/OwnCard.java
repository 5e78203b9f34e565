package org.chuangkou.people.keeping;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Where one sits, on the home page of whoever is a clerk. */
@Singleton
class OwnCard implements HomeCard {
    private final Clerks clerks;
    private final ClerkViews views;

    OwnCard(Clerks clerks, ClerkViews views) {
        this.clerks = clerks;
        this.views = views;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<View> card(Viewer viewer) {
        return clerks.ofUsername(viewer.username()).map(clerk -> new View("people/own-card", views.own(clerk)));
    }
}
