package org.chuangkou.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.hall.Windows;
import org.chuangkou.people.place.Places;

/**
 * Who works where, for the rooms below. Every answer is read from the database as it is now; nothing of it is personal
 * beyond name, number and place.
 */
@Singleton
public class People {
    private final Places places;
    private final Windows windows;
    private final Clerks clerks;

    People(Places places, Windows windows, Clerks clerks) {
        this.places = places;
        this.windows = windows;
        this.clerks = clerks;
    }

    public Optional<Clerk> clerk(String no) {
        return clerks.find(no);
    }

    /** The clerk whose account this is. */
    public Optional<Clerk> clerkOf(String username) {
        return clerks.ofUsername(username);
    }

    /** Those of these numbers that there are, at most 1,000 at a time. */
    public List<Clerk> clerks(Collection<String> nos) {
        return clerks.all(nos);
    }

    /** Everybody in the register, by number. */
    public List<Clerk> everybody() {
        return clerks.everybody();
    }

    /** Clerks at the place and at all places below it, by number. */
    public List<Clerk> clerksAt(String place) {
        return clerks.at(places.tree().below(place));
    }

    public PlaceTree places() {
        return places.tree();
    }

    /** The place's code and those of all places below it. */
    public Set<String> placesBelow(String place) {
        return places.tree().below(place);
    }

    public Optional<HallWindow> window(String code) {
        return windows.find(code);
    }

    /** The window at which the clerk sits. */
    public Optional<HallWindow> windowOf(Clerk clerk) {
        return windows.find(clerk.window());
    }

    /** Windows at the place and at all places below it. */
    public List<HallWindow> windowsAt(String place) {
        return windows.at(places.tree().below(place));
    }

    /** What the window takes, and what of it by delegation. */
    public List<WindowItem> items(String window) {
        return windows.items(window);
    }

    /** Codes of the windows that take the item. */
    public List<String> windowsTaking(String item) {
        return windows.taking(item);
    }

    /** Which windows take the item that has any of these codes, as they were written there. */
    public List<Taking> takings(Collection<String> codes) {
        return windows.takings(codes);
    }

    /** Where the clerk is and was, the newest first. */
    public List<Posting> postings(String no) {
        return clerks.postings(no);
    }

    /** Where these clerks are and were, by number, the newest first. At most 1,000 at a time. */
    public Map<String, List<Posting>> postings(Collection<String> nos) {
        return clerks.postings(nos);
    }

    /** Who sat at the window at that moment. */
    public List<Posting> whoSatAt(String window, Instant at) {
        return clerks.whoSatAt(window, at);
    }
}
