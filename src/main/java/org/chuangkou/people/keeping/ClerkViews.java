package org.chuangkou.people.keeping;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chuangkou.base.Page;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Posting;
import org.chuangkou.people.clerk.Clerks;
import org.chuangkou.people.clerk.Numbers;
import org.chuangkou.people.hall.Windows;
import org.chuangkou.people.place.Places;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Clerks as somebody may see them: managers and administrators all but whole numbers, trainers and examiners little. */
@Singleton
class ClerkViews {
    private final Clerks clerks;
    private final Windows windows;
    private final Places places;
    private final Numbers numbers;

    ClerkViews(Clerks clerks, Windows windows, Places places, Numbers numbers) {
        this.clerks = clerks;
        this.windows = windows;
        this.places = places;
        this.numbers = numbers;
    }

    /**
     * A clerk; null what there is not, and what this viewer may not see.
     *
     * @param level of the certificate brought along
     * @param details what only managers and administrators see
     */
    record Shown(
            String no,
            String name,
            String place,
            String placeName,
            @Nullable String window,
            @Nullable String windowLabel,
            @Nullable String windowName,
            @Nullable Integer level,
            @JsonUnwrapped @Nullable Details details) {}

    record Details(
            String username,
            @Nullable String post,
            @Nullable LocalDate hiredOn,
            @Nullable LocalDate probationUntil,
            @Nullable String education,
            @Nullable String employer,
            @Nullable String payer,
            @Nullable String certificateIssuer,
            @Nullable LocalDate certificateDate,
            @Nullable String mobile,
            @Nullable String certificateNo) {}

    record Past(
            Instant from,
            @Nullable Instant to,
            String placeName,
            @Nullable String windowName,
            @Nullable String post) {}

    static boolean seesAll(Viewer viewer) {
        return viewer.has("ADMIN") || viewer.has("MANAGER");
    }

    @Transactional(readOnly = true)
    Page<Shown> list(Page<Clerk> page, Viewer viewer) {
        PlaceTree tree = places.tree();
        Map<String, HallWindow> at = windows.byCode(page.items().stream()
                .map(Clerk::window)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(clerk -> shown(clerk, tree, at, seesAll(viewer) ? details(clerk, null) : null));
    }

    /** One clerk, with masked numbers for those who see all. */
    @Transactional(readOnly = true)
    Shown one(Clerk clerk, Viewer viewer) {
        Details details = seesAll(viewer) ? details(clerk, numbers.masked(clerk.no())) : null;
        return shown(clerk, places.tree(), windowsOf(clerk), details);
    }

    /** One's own: all, numbers masked. */
    @Transactional(readOnly = true)
    Shown own(Clerk clerk) {
        return shown(clerk, places.tree(), windowsOf(clerk), details(clerk, numbers.masked(clerk.no())));
    }

    @Transactional(readOnly = true)
    List<Past> past(String no) {
        PlaceTree tree = places.tree();
        List<Posting> postings = clerks.postings(no);
        Map<String, HallWindow> at = windows.byCode(
                postings.stream().map(Posting::window).filter(Objects::nonNull).collect(Collectors.toSet()));
        return postings.stream()
                .map(p -> new Past(p.from(), p.to(), tree.pathName(p.place()), name(p.window(), at), p.post()))
                .toList();
    }

    private Map<String, HallWindow> windowsOf(Clerk clerk) {
        Collection<String> codes = clerk.window() == null ? List.of() : List.of(clerk.window());
        return windows.byCode(codes);
    }

    private static @Nullable String name(@Nullable String code, Map<String, HallWindow> windows) {
        if (code == null) return null;
        HallWindow window = windows.get(code);
        return window == null ? code : window.label() + " " + window.name();
    }

    private static Shown shown(
            Clerk clerk, PlaceTree tree, Map<String, HallWindow> windows, @Nullable Details details) {
        HallWindow window = clerk.window() == null ? null : windows.get(clerk.window());
        return new Shown(
                clerk.no(),
                clerk.name(),
                clerk.place(),
                tree.find(clerk.place()).map(p -> p.name()).orElse(clerk.place()),
                clerk.window(),
                window == null ? null : window.label(),
                window == null ? null : window.name(),
                clerk.certificateLevel().orElse(null),
                details);
    }

    private static Details details(Clerk clerk, Numbers.@Nullable Masked masked) {
        Certificate certificate = clerk.certificate();
        return new Details(
                clerk.username(),
                clerk.post(),
                clerk.hiredOn(),
                clerk.probationUntil(),
                clerk.education(),
                clerk.employer(),
                clerk.payer(),
                certificate == null ? null : certificate.issuer(),
                certificate == null ? null : certificate.issuedOn(),
                masked == null ? null : masked.mobile(),
                masked == null ? null : masked.certificate());
    }
}
