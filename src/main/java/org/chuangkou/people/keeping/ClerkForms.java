package org.chuangkou.people.keeping;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.account.Role;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Choice;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Terms;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.clerk.Numbers;
import org.chuangkou.people.hall.Windows;
import org.chuangkou.people.place.Places;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** What forms about clerks offer and show. */
@Singleton
class ClerkForms {
    private final Clerks clerks;
    private final Numbers numbers;
    private final Places places;
    private final Windows windows;
    private final Messages messages;

    ClerkForms(Clerks clerks, Numbers numbers, Places places, Windows windows, Messages messages) {
        this.clerks = clerks;
        this.numbers = numbers;
        this.places = places;
        this.windows = windows;
        this.messages = messages;
    }

    /** @param no of the clerk to be changed, null for a new one */
    record Form(
            @Nullable String no,
            Map<String, String> typed,
            List<Choice> places,
            List<Choice> windows,
            List<Choice> posts,
            List<Choice> educations,
            List<Choice> levels,
            List<Role> roles,
            Numbers.@Nullable Masked masked,
            List<Fault> errors) {}

    View blank(Map<String, String> typed, List<Fault> errors, Locale locale) {
        return form(null, typed, null, errors, locale);
    }

    View edit(String no, Locale locale) {
        Clerk clerk = clerks.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        ClerkData data = ClerkData.of(clerk, null, null);
        Map<String, String> typed = ClerkData.FIELDS.stream().collect(Collectors.toMap(field -> field, data::text));
        return form(no, typed, numbers.masked(no), List.of(), locale);
    }

    View again(String no, Map<String, String> typed, List<Fault> errors, Locale locale) {
        return form(no, typed, numbers.masked(no), errors, locale);
    }

    List<Choice> places(Locale locale, String none) {
        return Choice.places(places.tree(), messages.say(locale, none));
    }

    /** Windows at the place and below it, for a filter. */
    List<Choice> windowsBelow(String place, Locale locale) {
        List<HallWindow> at =
                place.isEmpty() ? windows.all() : windows.at(places.tree().below(place));
        return Choice.windows(at, messages.say(locale, "people.any-window"));
    }

    /** Windows at which the clerk may sit: those in use at the clerk's place, and the present one. */
    List<Choice> windowsAt(Clerk clerk, Locale locale) {
        List<HallWindow> at = windows.at(Set.of(clerk.place())).stream()
                .filter(w -> w.active() || w.code().equals(clerk.window()))
                .toList();
        return Choice.windows(at, messages.say(locale, "clerk.no-window"));
    }

    List<Choice> posts(Locale locale) {
        return Choice.terms(Terms.POST, messages, locale, messages.say(locale, "clerk.no-post"));
    }

    /** Where this list is, for links to its other pages. */
    String address(String q, String place, String window) {
        return "/admin/clerks?q=" + encoded(q) + "&place=" + encoded(place) + "&window=" + encoded(window) + "&";
    }

    private View form(
            @Nullable String no,
            Map<String, String> typed,
            Numbers.@Nullable Masked masked,
            List<Fault> errors,
            Locale locale) {
        String place = Objects.requireNonNullElse(typed.get("place"), "");
        List<HallWindow> at = place.isEmpty() ? windows.all() : windows.at(Set.of(place));
        String none = messages.say(locale, "people.not-said");
        return new View(
                "people/clerk-form",
                new Form(
                        no,
                        typed,
                        places(locale, "people.choose"),
                        Choice.windows(at, messages.say(locale, "clerk.no-window")),
                        posts(locale),
                        Choice.terms(Terms.EDUCATION, messages, locale, none),
                        levels(locale, none),
                        KeepingClerks.GIVEN,
                        masked,
                        errors));
    }

    private List<Choice> levels(Locale locale, String none) {
        var levels = new java.util.ArrayList<Choice>();
        levels.add(new Choice("", none));
        for (int level = 5; level >= 1; level--)
            levels.add(new Choice(Integer.toString(level), messages.say(locale, "certificate-level." + level)));
        return levels;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
