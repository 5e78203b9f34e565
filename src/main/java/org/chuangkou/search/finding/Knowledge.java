package org.chuangkou.search.finding;

import java.util.function.Supplier;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.meaning.Understanding;
import org.chuangkou.search.text.SpokenPinyin;
import org.jspecify.annotations.Nullable;

/**
 * What helps to see what a question is after, besides its words.
 *
 * @param spoken reads sentences in pinyin, nobody while it is being learned, or at all
 */
public record Knowledge(Everyday everyday, Understanding understanding, Supplier<@Nullable SpokenPinyin> spoken) {

    /** Words alone. */
    public static final Knowledge NONE = new Knowledge(new Everyday(Dictionary.NONE), Understanding.NONE, () -> null);

    /** The characters that Latin letters may stand for, null when they are no sentence. */
    @Nullable
    String pinyin(String latin) {
        SpokenPinyin reader = spoken.get();
        return reader == null ? null : reader.read(latin);
    }
}
