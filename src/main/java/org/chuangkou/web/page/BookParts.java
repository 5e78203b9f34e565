package org.chuangkou.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What a book gets once all its pages are there. */
final class BookParts {
    private static final String PAGE = "page:";
    private static final float FOOT_SIZE = 8.5f;
    private static final float FOOT_HEIGHT = 24;

    private BookParts() {}

    static void foot(PDDocument document, PDFont font, IntFunction<String> line) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            String text = line.apply(++number);
            if (text.isEmpty()) continue;
            float width = font.getStringWidth(text) / 1000 * FOOT_SIZE;
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                stream.beginText();
                stream.setFont(font, FOOT_SIZE);
                stream.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, FOOT_HEIGHT);
                stream.showText(text);
                stream.endText();
            }
        }
    }

    /** Links to {@code page:12} lead there. */
    static void link(PDDocument document) throws IOException {
        List<PDPage> pages = pages(document);
        for (PDPage page : pages)
            for (PDAnnotation annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI to
                        && to.getURI().startsWith(PAGE)) {
                    var action = new PDActionGoTo();
                    action.setDestination(
                            top(pages, Integer.parseInt(to.getURI().substring(PAGE.length()))));
                    link.setAction(action);
                }
    }

    static void mark(PDDocument document, List<Book.Mark> marks) {
        if (marks.isEmpty()) return;
        var outline = new PDDocumentOutline();
        mark(pages(document), marks, outline);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void mark(List<PDPage> pages, List<Book.Mark> marks, PDOutlineNode above) {
        for (Book.Mark mark : marks) {
            var item = new PDOutlineItem();
            item.setTitle(mark.title());
            item.setDestination(top(pages, mark.page()));
            above.addLast(item);
            mark(pages, mark.below(), item);
        }
    }

    static void name(PDDocument document, String title) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(Papers.PRODUCER);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private static PDPageFitWidthDestination top(List<PDPage> pages, int number) {
        PDPage page = pages.get(number - 1);
        var top = new PDPageFitWidthDestination();
        top.setPage(page);
        top.setTop((int) page.getMediaBox().getHeight());
        return top;
    }

    private static List<PDPage> pages(PDDocument document) {
        var pages = new ArrayList<PDPage>(document.getNumberOfPages());
        document.getPages().forEach(pages::add);
        return pages;
    }
}
