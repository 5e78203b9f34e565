package org.chuangkou.search.finding;

import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.meaning.Understanding;

/** What helps to see what a question is after, besides its words. */
public record Knowledge(Everyday everyday, Understanding understanding) {

    /** Words alone. */
    public static final Knowledge NONE = new Knowledge(new Everyday(Dictionary.NONE), Understanding.NONE);
}
