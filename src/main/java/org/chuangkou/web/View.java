package org.chuangkou.web;

import java.util.Map;

/**
 * A page as a controller answers it: a template below {@code views/} without its ending, and what it shows. The model
 * becomes maps, lists, texts, numbers and booleans (as its JSON would) before the template sees it, so a template can
 * call nothing.
 */
public record View(String template, Object model) {
    public static View of(String template) {
        return new View(template, Map.of());
    }
}
