package org.chuangkou.search.document;

import org.apache.lucene.util.BytesRef;

/** How an entry lies in the index. A change of any of it, or of what the fields hold, wants a new {@link #SCHEMA}. */
public final class Fields {

    /** An index of another form is not opened but rebuilt. */
    public static final int SCHEMA = 2;

    public static final String ID = "id";

    /** One to four letters of the title and everyday names, and pairs with one letter between. */
    public static final String GRAM = "gram";

    /** Pairs of syllables of the title and everyday names. */
    public static final String SOUND = "sound";

    /** Beginnings of pinyin from every character of the title and everyday names on, and two to four initials. */
    public static final String LATIN = "latin";

    /** Codes, forwards and backwards. */
    public static final String CODE = "code";

    /** Pairs of letters and trade words of the passages. */
    public static final String BODY = "body";

    /** The title as Chinese order has it. */
    public static final String ORDER = "order";

    /** Title and everyday names as {@link NameBlock}. */
    public static final String NAMES = "names";

    /** What is shown of an entry, as {@link Card}. */
    public static final String CARD = "card";

    /** What of the passages can be shown, as {@link Passages}. */
    public static final String PASSAGES = "passages";

    /** What the entry means: the vector of its title and that of the whole. */
    public static final String MEANING = "meaning";

    /** What is not known of an entry: its {@link #MEANING}. */
    public static final String UNKNOWN = "unknown";

    /** Grams up to this length are terms, so that a short question is one look-up. */
    public static final int LONGEST_GRAM = 4;

    /** A single letter of pinyin is looked for where names begin only. */
    public static final int LONGEST_PINYIN = 6;

    public static final int SHORTEST_INITIALS = 2;
    public static final int LONGEST_INITIALS = 4;

    private static final int LONGEST_VALUE = 1_000;

    private Fields() {}

    public static String facet(String field) {
        return "facet." + field;
    }

    /** The term under which a value of a facet is found. */
    public static BytesRef facetTerm(String value) {
        return new BytesRef(Cut.to(value, LONGEST_VALUE));
    }
}
