package org.chuangkou.search;

import java.util.List;
import java.util.Map;
import org.chuangkou.search.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param id what the caller knows it by; 1 to 200 characters
 * @param title its name, of which 1,000 characters are kept
 * @param everydayNames what people call it, nearly as good as the title; 100 characters of each and 4,000 of all are kept
 * @param codes numbers it is known by: found whole, by their beginning and by six or more characters of their end
 * @param facets what results are narrowed and counted by: field (department, type, theme …) to values
 * @param passages text in which words are found when names do not tell: materials, conditions, acceptance
 *     text; the first 10,000 characters of all can be shown, too
 * @param summary shown below a hit when nothing but its title was hit; 200 characters are kept
 * @param shown what the caller wants back with every hit, kept as it is; at most 4,000 characters
 * @param meaning what it means, null while nobody has computed it: then it is found by its words alone
 */
public record Entry(
        String id,
        String title,
        List<String> everydayNames,
        List<String> codes,
        Map<String, List<String>> facets,
        List<String> passages,
        String summary,
        Map<String, String> shown,
        @Nullable Meaning meaning) {

    public Entry {
        if (id.isEmpty() || id.length() > 200) {
            throw new IllegalArgumentException("an entry's id has 1 to 200 characters: " + id);
        }
        if (shown.entrySet().stream()
                        .mapToInt(one -> one.getKey().length() + one.getValue().length())
                        .sum()
                > 4_000) {
            throw new IllegalArgumentException("more than 4,000 characters to be shown with entry " + id);
        }
        everydayNames = List.copyOf(everydayNames);
        codes = List.copyOf(codes);
        facets = Map.copyOf(facets);
        passages = List.copyOf(passages);
        shown = Map.copyOf(shown);
    }

    /** An entry of which nobody has computed yet what it means. */
    public Entry(
            String id,
            String title,
            List<String> everydayNames,
            List<String> codes,
            Map<String, List<String>> facets,
            List<String> passages,
            String summary,
            Map<String, String> shown) {
        this(id, title, everydayNames, codes, facets, passages, summary, shown, null);
    }

    /** An entry with a title alone. */
    public static Entry of(String id, String title) {
        return new Entry(id, title, List.of(), List.of(), Map.of(), List.of(), "", Map.of());
    }

    public Entry meaning(Meaning known) {
        return new Entry(id, title, everydayNames, codes, facets, passages, summary, shown, known);
    }

    /** The texts by which it means something, see {@link Meaning#texts}. */
    public List<String> meaningTexts() {
        return Meaning.texts(title, everydayNames, passages);
    }
}
