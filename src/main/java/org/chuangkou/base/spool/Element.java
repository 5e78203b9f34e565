package org.chuangkou.base.spool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chuangkou.base.Refusal;

/**
 * A small piece of XML held whole: names without their namespaces, all text of its own in one.
 *
 * @param attributes by their names without prefix
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    private static final int DEEPEST = 200;
    private static final int LARGEST = 40_000_000;

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Reads to the end of the element at whose beginning the reader stands; refused when it is a monster. */
    public static Element read(XMLStreamReader at) throws XMLStreamException {
        return new Reading(at).element(0);
    }

    public Stream<Element> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    public Optional<Element> first(String child) {
        return all(child).findFirst();
    }

    /** All elements of this name, however deep. */
    public Stream<Element> below(String descendant) {
        return children.stream()
                .flatMap(c ->
                        Stream.concat(c.name.equals(descendant) ? Stream.of(c) : Stream.empty(), c.below(descendant)));
    }

    /** Text of the first child of this name, empty when there is none. */
    public String text(String child) {
        return first(child).map(Element::text).orElse("");
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    private static final class Reading {
        private final XMLStreamReader at;
        private int size;

        Reading(XMLStreamReader at) {
            this.at = at;
        }

        Element element(int depth) throws XMLStreamException {
            if (depth > DEEPEST) throw Refusal.invalid("table.bomb");
            String name = at.getLocalName();
            var attributes = new HashMap<String, String>();
            for (int i = 0; i < at.getAttributeCount(); i++) {
                attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
                grow(at.getAttributeValue(i).length());
            }
            var children = new ArrayList<Element>();
            var text = new StringBuilder();
            while (true) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                    case XMLStreamConstants.END_ELEMENT -> {
                        return new Element(name, attributes, children, text.toString());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        grow(at.getTextLength());
                        text.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.invalid("table.document-type");
                    case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("unexpected end");
                    default -> {}
                }
            }
        }

        private void grow(int by) {
            size += by + 50;
            if (size > LARGEST) throw Refusal.invalid("table.bomb");
        }
    }
}
