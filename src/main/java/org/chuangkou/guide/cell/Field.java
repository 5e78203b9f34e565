package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A place in a tree, {@code phones.consultation}. */
record Field(List<String> path) {
    static Field of(String dotted) {
        return new Field(List.of(dotted.split("\\.")));
    }

    /** @return a missing node when it is not there */
    JsonNode in(JsonNode tree) {
        JsonNode node = tree;
        for (String name : path) node = node.path(name);
        return node;
    }

    /** Its text; empty when it is not there. */
    String text(JsonNode tree) {
        return in(tree).asText("");
    }

    void set(ObjectNode tree, JsonNode value) {
        parent(tree).set(path.getLast(), value);
    }

    void set(ObjectNode tree, String value) {
        parent(tree).put(path.getLast(), value);
    }

    void set(ObjectNode tree, int value) {
        parent(tree).put(path.getLast(), value);
    }

    void set(ObjectNode tree, boolean value) {
        parent(tree).put(path.getLast(), value);
    }

    private ObjectNode parent(ObjectNode tree) {
        ObjectNode parent = tree;
        for (String name : path.subList(0, path.size() - 1)) parent = parent.withObjectProperty(name);
        return parent;
    }
}
