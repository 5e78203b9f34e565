package org.chuangkou.guide.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The order of a bundle's steps as a drawing: a band for each wave from top to bottom, a box for each step, a line to each
 * step that waits for it. Only sizes and places; the template draws.
 */
record Picture(int width, int height, List<Band> bands, List<Box> boxes, List<Line> lines) {
    static final int BOX = 184;
    private static final int GAP = 20;
    private static final int ACROSS = 3;
    private static final int MARGIN = 14;
    private static final int HEAD = 30;
    private static final int BETWEEN = 34;
    private static final int LETTERS = 10;
    private static final int LINE = 21;

    /** @param wave from 1 @param together how many steps run at once in it */
    record Band(int wave, int together, int y, int height) {}

    /** @param lines the name, cut so that it fits */
    record Box(
            String key,
            int number,
            List<String> lines,
            String department,
            boolean optional,
            boolean known,
            int x,
            int y,
            int height) {}

    /** From below one box to above another; {@code bend} is half way down, where the curve turns. */
    record Line(int x1, int y1, int x2, int y2, int bend) {}

    static Picture of(Told told) {
        int widest = Math.min(
                ACROSS, told.waves().stream().mapToInt(List::size).max().orElse(1));
        int width = 2 * MARGIN + widest * BOX + (widest - 1) * GAP;
        var bands = new ArrayList<Band>();
        var boxes = new ArrayList<Box>();
        int y = 0;
        for (int wave = 0; wave < told.waves().size(); wave++) {
            List<Told.Step> steps =
                    told.waves().get(wave).stream().map(told::step).toList();
            int top = y;
            y += HEAD;
            for (int from = 0; from < steps.size(); from += ACROSS) {
                List<Told.Step> row = steps.subList(from, Math.min(steps.size(), from + ACROSS));
                int height = row.stream()
                        .mapToInt(step -> height(wrap(step.name())))
                        .max()
                        .orElse(0);
                int x = (width - row.size() * BOX - (row.size() - 1) * GAP) / 2;
                for (Told.Step step : row) {
                    boxes.add(box(step, x, y, height));
                    x += BOX + GAP;
                }
                y += height + MARGIN;
            }
            bands.add(new Band(wave + 1, steps.size(), top, y - top));
            y += BETWEEN;
        }
        return new Picture(width, Math.max(1, y - BETWEEN), bands, boxes, lines(told, boxes));
    }

    private static Box box(Told.Step step, int x, int y, int height) {
        return new Box(
                step.key(),
                step.number(),
                wrap(step.name()),
                cut(step.department(), LETTERS + 2),
                step.when() != null,
                step.item() != null,
                x,
                y,
                height);
    }

    private static int height(List<String> lines) {
        return lines.size() * LINE + 44;
    }

    /** At most three lines; what is longer is cut, the list beside the picture has it whole. */
    static List<String> wrap(String name) {
        var lines = new ArrayList<String>();
        int[] letters = name.codePoints().toArray();
        for (int from = 0; from < letters.length && lines.size() < 3; from += LETTERS) {
            boolean last = lines.size() == 2 && letters.length > from + LETTERS;
            String line = new String(letters, from, Math.min(LETTERS, letters.length - from));
            lines.add(last ? line.substring(0, line.length() - 1) + "…" : line);
        }
        return lines;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** A line is left out where a longer way says the same. */
    private static List<Line> lines(Told told, List<Box> boxes) {
        Map<String, Box> byKey = new HashMap<>();
        boxes.forEach(box -> byKey.put(box.key(), box));
        Map<String, Set<String>> before = new HashMap<>();
        var lines = new ArrayList<Line>();
        for (Told.Step step : told.steps()) {
            Set<String> mine = new HashSet<>();
            for (String key : step.after()) mine.addAll(before.getOrDefault(key, Set.of()));
            for (String key : step.after())
                if (!mine.contains(key))
                    lines.add(line(
                            Objects.requireNonNull(byKey.get(key)), Objects.requireNonNull(byKey.get(step.key()))));
            mine.addAll(step.after());
            before.put(step.key(), mine);
        }
        return lines;
    }

    private static Line line(Box from, Box to) {
        int top = from.y() + from.height();
        return new Line(from.x() + BOX / 2, top, to.x() + BOX / 2, to.y(), (top + to.y()) / 2);
    }
}
