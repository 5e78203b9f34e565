package org.chuangkou.question.print;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.plain.Printed;
import org.jspecify.annotations.Nullable;

/** A paper as its page in PDF shows it, line by line as the one in Word. */
record PaperSheet(String title, boolean keys, List<Section> sections) {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> SHORT = List.of("【难度】", "【级别】", "【领域】", "【引用条款】", "【标签】", "【编号】");

    /** @param questions each as its lines, and these as pieces */
    record Section(String heading, List<List<List<Piece>>> questions) {}

    /** @param picture instead of text, with all its bytes in it */
    record Piece(String text, @Nullable String picture) {}

    /** @param items those of a kind together */
    static PaperSheet of(String title, boolean keys, List<Item> items, Pictures pictures) {
        Map<Kind, List<List<List<Piece>>>> byKind = new EnumMap<>(Kind.class);
        for (Item item : items) {
            var of = byKind.computeIfAbsent(Kind.of(item.question()), kind -> new ArrayList<>());
            of.add(joined(Printed.lines(item, of.size() + 1, keys)).stream()
                    .map(line -> pieces(line, pictures))
                    .toList());
        }
        var sections = new ArrayList<Section>();
        byKind.forEach((kind, questions) ->
                sections.add(new Section(NUMERALS.charAt(sections.size()) + "、" + Printed.section(kind), questions)));
        return new PaperSheet(title, keys, sections);
    }

    /** Word's paper has a line for each so that it can be read back; here short ones share one. */
    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (String line : lines) {
            boolean both = !joined.isEmpty() && isShort(line) && isShort(joined.getLast());
            joined.add(both ? joined.removeLast() + "　" + line : line);
        }
        return joined;
    }

    private static boolean isShort(String line) {
        return SHORT.stream().anyMatch(line::startsWith);
    }

    private static List<Piece> pieces(String line, Pictures pictures) {
        var pieces = new ArrayList<Piece>();
        Matcher reference = Pictures.REFERENCE.matcher(line);
        int from = 0;
        while (reference.find()) {
            pieces.add(new Piece(line.substring(from, reference.start()), null));
            pieces.add(pictures.get(reference.group(1))
                    .map(bytes -> new Piece("", address(bytes)))
                    .orElse(new Piece("［图］", null)));
            from = reference.end();
        }
        pieces.add(new Piece(line.substring(from), null));
        return pieces;
    }

    /** The house keeps PNG, JPEG and GIF, which their first letter tells apart. */
    private static String address(byte[] bytes) {
        String kind = switch (bytes[0] & 0xff) {
            case 0x89 -> "png";
            case 0xff -> "jpeg";
            default -> "gif";
        };
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
