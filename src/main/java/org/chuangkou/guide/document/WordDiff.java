package org.chuangkou.guide.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How one text became another: runs that stayed, went or came. A Han character is a word; so is a run of letters. Texts
 * that share less than half of the shorter one are told as one replaced by the other: what they share by chance would
 * only tear both to pieces.
 */
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d.]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** A piece of either text. */
    public record Run(Change change, String text) {}

    /** Joining what is not {@code NEW} gives {@code before}, joining what is not {@code GONE} gives {@code after}. */
    public static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
        int gone = deltas.stream().mapToInt(delta -> delta.getSource().size()).sum();
        if (2 * (old.size() - gone) < Math.min(old.size(), now.size()))
            return List.of(new Run(Change.GONE, before), new Run(Change.NEW, after));
        var runs = new ArrayList<Run>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            add(runs, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(runs, Change.GONE, delta.getSource().getLines());
            add(runs, Change.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Change.SAME, old.subList(at, old.size()));
        return runs;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(r -> r.group()).toList();
    }

    private static void add(List<Run> runs, Change change, List<String> words) {
        if (!words.isEmpty()) runs.add(new Run(change, String.join("", words)));
    }
}
