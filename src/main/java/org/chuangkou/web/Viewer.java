package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Set;
import org.chuangkou.base.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page.
 *
 * @param username the account, or null for a hall terminal and for nobody
 * @param locked the account whose session waits for its PIN, if any
 */
public record Viewer(
        @Nullable String username,
        @Nullable String name,
        Set<String> roles,
        @Nullable String terminal,
        @Nullable String locked) {
    private static final Viewer NOBODY = new Viewer(null, null, Set.of(), null, null);

    public static Viewer of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(Viewer::of).orElse(NOBODY);
    }

    public static Viewer of(Authentication who) {
        var attributes = who.getAttributes();
        return new Viewer(
                (String) attributes.get("username"),
                (String) attributes.get("displayName"),
                Set.copyOf(who.getRoles()),
                (String) attributes.get("terminal"),
                (String) attributes.get("locked"));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Who it is, and from where, for what is written down. */
    public static Actor actor(HttpRequest<?> request) {
        String username = of(request).username();
        return new Actor(username == null ? "-" : username, Addresses.of(request));
    }
}
