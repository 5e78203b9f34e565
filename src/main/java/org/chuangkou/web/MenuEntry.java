package org.chuangkou.web;

import java.util.Set;

/**
 * A place in the navigation, named by what one does there: a bean of each feature for itself.
 *
 * @param key message key of its words
 * @param group message key of the group under which it stands, {@code menu.daily} for everybody's own row
 * @param roles who may go there; nobody else sees it
 * @param order from left to right, from top to bottom
 */
public record MenuEntry(String key, String group, String href, Set<String> roles, int order) {
    public static final String DAILY = "menu.daily";
    public static final String AUTHORING = "menu.authoring";
    public static final String EXAMINING = "menu.examining.group";
    public static final String ADMINISTRATION = "menu.administration";
}
