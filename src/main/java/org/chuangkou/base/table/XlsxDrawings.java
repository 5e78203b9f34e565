package org.chuangkou.base.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Element;
import org.chuangkou.base.spool.SafeXml;

/** What the reading library leaves out of an xlsx file that was looked through: merged cells and pictures. */
final class XlsxDrawings {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String CELL_IMAGES = "xl/cellimages.xml";
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST_MERGED = 200_000;
    private static final int MOST_BYTES = 100 << 20;

    private final Path file;

    XlsxDrawings(Path file) {
        this.file = file;
    }

    List<Merged> merged(String sheet) {
        return with(zip -> {
            var merged = new ArrayList<Merged>();
            for (Element cells : footer(zip, sheet, "mergeCell")) {
                Matcher area = AREA.matcher(cells.attribute("ref"));
                if (area.matches() && merged.size() < MOST_MERGED)
                    merged.add(new Merged(
                            Integer.parseInt(area.group(2)),
                            Integer.parseInt(area.group(4)),
                            column(area.group(1)),
                            column(area.group(3))));
            }
            return merged;
        });
    }

    List<Placed> pictures(String sheet) {
        return with(zip -> {
            var placed = new ArrayList<Placed>();
            String part = part(zip, sheet);
            Map<String, String> links = links(zip, part);
            int left = MOST_BYTES;
            for (Element link : footer(zip, sheet, "drawing")) {
                String drawing = links.getOrDefault(link.attribute("id"), "");
                Map<String, String> media = links(zip, drawing);
                for (Element anchor : root(zip, drawing).map(Element::children).orElse(List.of())) {
                    Optional<Element> from = anchor.first("from");
                    Optional<Element> blip = anchor.below("blip").findFirst();
                    if (from.isEmpty() || blip.isEmpty()) continue;
                    byte[] bytes = bytes(zip, media.getOrDefault(blip.get().attribute("embed"), ""), left);
                    left -= bytes.length;
                    placed.add(new Placed(
                            number(from.get().text("row")) + 1,
                            number(from.get().text("col")),
                            bytes));
                }
            }
            return placed;
        });
    }

    /** Pictures that WPS Office puts into cells, by the name in the cell's formula. */
    Map<String, byte[]> inCells() {
        return with(zip -> {
            var images = new HashMap<String, byte[]>();
            Map<String, String> media = links(zip, CELL_IMAGES);
            int left = MOST_BYTES;
            for (Element image : root(zip, CELL_IMAGES).map(Element::children).orElse(List.of())) {
                Optional<Element> name = image.below("cNvPr").findFirst();
                Optional<Element> blip = image.below("blip").findFirst();
                if (name.isEmpty() || blip.isEmpty()) continue;
                byte[] bytes = bytes(zip, media.getOrDefault(blip.get().attribute("embed"), ""), left);
                left -= bytes.length;
                images.put(name.get().attribute("name"), bytes);
            }
            return images;
        });
    }

    private interface Reading<T> {
        T read(ZipFile zip) throws IOException, XMLStreamException;
    }

    private <T> T with(Reading<T> reading) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return reading.read(zip);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (e instanceof Refusal refusal) throw refusal;
            throw Refusal.invalid("table.damaged");
        }
    }

    private static String part(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        Map<String, String> links = links(zip, WORKBOOK);
        return root(zip, WORKBOOK).flatMap(book -> book.first("sheets")).stream()
                .flatMap(sheets -> sheets.all("sheet"))
                .filter(named -> named.attribute("name").equals(sheet))
                .map(named -> links.getOrDefault(named.attribute("id"), ""))
                .findFirst()
                .orElse("");
    }

    /** Elements of this name in the sheet, outside its rows. */
    private static List<Element> footer(ZipFile zip, String sheet, String name) throws IOException, XMLStreamException {
        var found = new ArrayList<Element>();
        Optional<InputStream> part = open(zip, part(zip, sheet));
        if (part.isEmpty()) return found;
        try (InputStream in = part.get()) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) found.add(Element.read(reader));
        }
        return found;
    }

    /** Parts to which a part refers, by the name of the reference. */
    private static Map<String, String> links(ZipFile zip, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        var links = new HashMap<String, String>();
        root(zip, folder + "_rels/" + part.substring(slash + 1) + ".rels")
                .ifPresent(root -> root.all("Relationship")
                        .filter(link -> !link.attribute("TargetMode").equals("External"))
                        .forEach(link -> links.put(link.attribute("Id"), path(folder, link.attribute("Target")))));
        return links;
    }

    private static String path(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        var path = new ArrayDeque<String>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) path.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) path.add(step);
        }
        return String.join("/", path);
    }

    private static Optional<Element> root(ZipFile zip, String part) throws IOException, XMLStreamException {
        Optional<InputStream> opened = open(zip, part);
        if (opened.isEmpty()) return Optional.empty();
        try (InputStream in = opened.get()) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT) return Optional.of(Element.read(reader));
            return Optional.empty();
        }
    }

    private static byte[] bytes(ZipFile zip, String part, int most) throws IOException {
        Optional<InputStream> opened = open(zip, part);
        if (opened.isEmpty()) return new byte[0];
        try (InputStream in = opened.get()) {
            return in.readNBytes(Math.max(0, most));
        }
    }

    private static Optional<InputStream> open(ZipFile zip, String part) throws IOException {
        ZipArchiveEntry entry = part.isEmpty() ? null : zip.getEntry(part);
        return entry == null
                ? Optional.empty()
                : Optional.of(new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }

    private static int number(String digits) {
        return digits.strip().matches("[0-9]{1,7}") ? Integer.parseInt(digits.strip()) : 0;
    }
}
