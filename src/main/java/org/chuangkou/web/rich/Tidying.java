package org.chuangkou.web.rich;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Leaves of a parsed text what we show: our headings, our links and pictures, HTML as words. */
final class Tidying extends AbstractVisitor {
    private static final Set<String> BARE = Set.of("<br>", "<br/>", "<br />", "<sub>", "</sub>", "<sup>", "</sup>");

    private static final int HIGHEST = 3;
    private static final int LOWEST = 5;

    private final boolean line;
    private final int highest;

    /** @param line whether all of it is to be one line: paragraphs become line breaks */
    Tidying(Node text, boolean line) {
        this.line = line;
        int found = Integer.MAX_VALUE;
        for (Node node = text.getFirstChild(); node != null; node = node.getNext())
            if (node instanceof Heading heading) found = Math.min(found, heading.getLevel());
        this.highest = found;
    }

    @Override
    public void visit(Heading heading) {
        // One that stands in a quotation may be higher than all others.
        heading.setLevel(Math.clamp((long) heading.getLevel() - highest + HIGHEST, HIGHEST, LOWEST));
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (!line || !(paragraph.getPrevious() instanceof Paragraph first)) return;
        first.appendChild(new HardLineBreak());
        moveChildren(paragraph, first);
        paragraph.unlink();
    }

    @Override
    public void visit(HtmlInline html) {
        if (!BARE.contains(html.getLiteral())) replace(html, new Text(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        aim(link, Destination.ofLink(link.getDestination()), link::setDestination);
        link.setTitle(null);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        aim(image, Destination.ofPicture(image.getDestination()), image::setDestination);
        image.setTitle(null);
    }

    /** What leads nowhere is only its words. */
    private static void aim(Node node, Optional<String> destination, Consumer<String> set) {
        if (destination.isPresent()) {
            set.accept(destination.get());
            return;
        }
        while (node.getFirstChild() != null) node.insertBefore(node.getFirstChild());
        node.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) to.appendChild(from.getFirstChild());
    }

    private static void replace(Node old, Node with) {
        old.insertBefore(with);
        old.unlink();
    }
}
