package org.chuangkou.search.lucene;

/** How an entry lies in the index. A change of any of it, or of what the fields hold, wants a new {@link #SCHEMA}. */
final class Fields {

    /** An index of another form is not opened but rebuilt. */
    static final int SCHEMA = 1;

    static final String ID = "id";

    /** One to four letters of the title and everyday names, and pairs with one letter between. */
    static final String GRAM = "gram";

    /** Pairs of syllables of the title and everyday names. */
    static final String SOUND = "sound";

    /** Beginnings of pinyin from every character of the title and everyday names on, and two to four initials. */
    static final String LATIN = "latin";

    /** Codes, forwards and backwards. */
    static final String CODE = "code";

    /** Pairs of letters and trade words of the passages. */
    static final String BODY = "body";

    /** The title as Chinese order has it. */
    static final String ORDER = "order";

    /** Title and everyday names as {@link NameBlock}. */
    static final String NAMES = "names";

    /** What is shown of an entry, as {@link Card}. */
    static final String CARD = "card";

    /** What of the passages can be shown, as {@link Passages}. */
    static final String PASSAGES = "passages";

    private Fields() {}

    static String facet(String field) {
        return "facet." + field;
    }
}
