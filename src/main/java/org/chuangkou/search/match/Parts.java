package org.chuangkou.search.match;

/** Looks for letters among letters. */
final class Parts {

    private Parts() {}

    /** Where the part begins, -1 for nowhere. */
    static int indexOf(int[] letters, int[] part) {
        return indexOf(letters, part, 0);
    }

    static int indexOf(int[] letters, int[] part, int from) {
        for (int at = from; at + part.length <= letters.length; at++) {
            int i = 0;
            while (i < part.length && letters[at + i] == part[i]) {
                i++;
            }
            if (i == part.length) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the letters stand in this order, with or without others between. */
    static boolean holdsInOrder(int[] letters, int[] part) {
        int found = 0;
        for (int i = 0; i < letters.length && found < part.length; i++) {
            found += letters[i] == part[found] ? 1 : 0;
        }
        return found == part.length;
    }
}
