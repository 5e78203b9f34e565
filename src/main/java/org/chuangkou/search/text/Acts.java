package org.chuangkou.search.text;

import java.util.Arrays;
import java.util.List;

/** What is to be done with a thing (新办, 变更, 补办, 注销 …): the acts of a text are a set of bits, one an act. */
public final class Acts {

    /** No act is named. */
    public static final int NONE = 0;

    /** To get it for the first time. */
    public static final int NEW = 1;

    private static final char AT_THE_BEGINNING = '^';

    private static final Trie WORDS = words(false);
    private static final Trie FIRST_WORDS = words(true);

    private Acts() {}

    /** The acts that words of the text name. */
    public static int in(int[] letters) {
        int acts = NONE;
        for (int i = 0; i < letters.length; ) {
            long found = find(letters, i);
            if (found == Trie.NONE) {
                i++;
            } else {
                acts |= Trie.value(found);
                i += Trie.length(found);
            }
        }
        return acts;
    }

    /** How many letters the longest word for an act has that begins there, 0 for none. */
    static int lengthAt(int[] letters, int from) {
        long found = find(letters, from);
        return found == Trie.NONE ? 0 : Trie.length(found);
    }

    private static long find(int[] letters, int from) {
        long found = WORDS.longest(letters, from);
        return found == Trie.NONE && from == 0 ? FIRST_WORDS.longest(letters, from) : found;
    }

    private static Trie words(boolean first) {
        Trie trie = new Trie();
        List<String> lines = WordFile.lines("acts.txt");
        for (int act = 0; act < lines.size(); act++) {
            String[] words = lines.get(act).split(":", 2)[1].strip().split("\\s+");
            int bit = NEW << act;
            Arrays.stream(words)
                    .filter(word -> (word.charAt(0) == AT_THE_BEGINNING) == first)
                    .forEach(word -> trie.add(Letters.fold(word), bit));
        }
        return trie;
    }
}
