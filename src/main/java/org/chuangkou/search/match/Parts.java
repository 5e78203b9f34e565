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

    /** How many letters it takes to hold the part in its order, with or without others between; 0 when they do not. */
    static int spanInOrder(int[] letters, int[] part) {
        int found = 0;
        int first = 0;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == part[found]) {
                first = found == 0 ? i : first;
                if (++found == part.length) {
                    return i + 1 - first;
                }
            }
        }
        return 0;
    }
}
