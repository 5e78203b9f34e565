package org.chuangkou.search.text;

import java.util.List;

/** A set of words, and the longest of them that stands at a place of a text. */
public final class Words {

    /** Stay whole and are never cut into: the trade's own words. */
    public static final Words OF_THE_TRADE = new Words(WordFile.words("trade-words.txt"));

    /** Said around what is meant. */
    static final Words CHATTER = new Words(WordFile.words("chatter.txt"));

    private final Trie trie = new Trie();

    Words(List<String> words) {
        words.forEach(word -> trie.add(Letters.fold(word), 0));
    }

    /** How many letters the longest word has that begins there, 0 for none. */
    public int lengthAt(int[] letters, int from) {
        long found = trie.longest(letters, from);
        return found == Trie.NONE ? 0 : Trie.length(found);
    }
}
