package org.chuangkou.search.meaning;

import java.util.List;

/**
 * What an entry means: by its title alone, and by all that is told of it. The title is to the point; the whole knows words that the
 * title has not.
 */
public record Meaning(Vector title, Vector whole) {

    private static final int LONGEST = 160;

    /** The texts whose vectors these are: the title's first, the whole's second. */
    public static List<String> texts(String title, List<String> everydayNames, List<String> passages) {
        StringBuilder whole = new StringBuilder(title);
        everydayNames.forEach(name -> whole.append("，").append(name));
        for (String passage : passages) {
            if (whole.length() < LONGEST) {
                whole.append("，").append(passage);
            }
        }
        return List.of(title, whole.substring(0, Math.min(whole.length(), LONGEST)));
    }
}
