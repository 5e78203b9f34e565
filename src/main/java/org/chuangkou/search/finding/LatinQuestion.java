package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.document.TermBytes;
import org.chuangkou.search.text.PinyinSlips;
import org.chuangkou.search.text.Readings;

/** The queries for a question in Latin letters: they may stand in the name as they are, or be pinyin, or initials. */
final class LatinQuestion {

    private static final int PIECE = 4;
    private static final int FEW_PIECES = 3;

    /** Longer ones keep enough pieces besides the slip. */
    private static final int LONGEST_UNDONE = 9;

    private final Question question;
    private final String latin;
    private final TermBytes bytes = new TermBytes();

    LatinQuestion(Question question) {
        this.question = question;
        this.latin = question.asked().latin();
    }

    /** Whether {@link #exactly} finds all names that fit; else they are among the candidates only. */
    boolean isShort() {
        return latin.length() <= Fields.LONGEST_INITIALS;
    }

    /** Names that hold the letters, or are read so from some character on: all of them when the question is short. */
    Query exactly() throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(question.whole(), Occur.SHOULD);
        if (latin.length() <= Fields.LONGEST_PINYIN) {
            any.add(pinyin(0, latin.length()), Occur.SHOULD);
        }
        if (latin.length() >= Fields.SHORTEST_INITIALS && latin.length() <= Fields.LONGEST_INITIALS) {
            any.add(initials(0, latin.length()), Occur.SHOULD);
        }
        return any.build();
    }

    /** Names that hold the letters or pieces of them, those that hold more first. */
    Query likely() throws IOException {
        return pieces(FEW_PIECES);
    }

    /** The same with all pieces, so that a slip leaves enough of them. */
    Query nearly() throws IOException {
        return pieces(Integer.MAX_VALUE);
    }

    private Query pieces(int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(question.whole(), 3), Occur.SHOULD);
        any.add(new BoostQuery(pinyin(0, Math.min(latin.length(), Fields.LONGEST_PINYIN)), 2), Occur.SHOULD);
        int[] starts = IntStream.range(1, latin.length() - 1)
                .filter(this::mayBeginSyllable)
                .toArray();
        int step = Math.max(1, starts.length / most);
        for (int i = starts.length - 1; i >= 0; i -= step) {
            any.add(pinyin(starts[i], Math.min(latin.length(), starts[i] + PIECE)), Occur.SHOULD);
        }
        int length = Math.min(latin.length(), Fields.LONGEST_INITIALS);
        if (length >= Fields.SHORTEST_INITIALS && (isShort() || !Readings.beginsPinyin(latin))) {
            for (int to = length; to <= latin.length(); to++) {
                any.add(initials(to - length, to), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Names read as somebody may have meant who made a slip in the first letters, or in a few initials. */
    Query slips() throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Set<String> heads = new TreeSet<>();
        int length = Fields.LONGEST_PINYIN;
        if (latin.length() <= LONGEST_UNDONE) {
            for (String meant : PinyinSlips.of(latin.substring(0, Math.min(latin.length(), length)))) {
                heads.add(meant.substring(0, Math.min(meant.length(), length)));
            }
        }
        for (String head : heads) {
            any.add(question.term(Fields.LATIN, bytes.pinyin(head, 0, head.length())), Occur.SHOULD);
        }
        for (int to = 3; to <= latin.length(); to++) {
            any.add(initials(to - 3, to), Occur.SHOULD);
        }
        return any.build();
    }

    private Query pinyin(int from, int to) throws IOException {
        return question.term(Fields.LATIN, bytes.pinyin(latin, from, to));
    }

    private Query initials(int from, int to) throws IOException {
        return question.term(Fields.LATIN, bytes.initials(latin, from, to));
    }

    /** A consonant that does not end the syllable before it, as far as its neighbours tell. */
    private boolean mayBeginSyllable(int at) {
        char letter = latin.charAt(at);
        char before = latin.charAt(at - 1);
        boolean vowelFollows = at + 1 < latin.length() && "aeiouvh".indexOf(latin.charAt(at + 1)) >= 0;
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'v' -> false;
            case 'h' -> before != 'z' && before != 'c' && before != 's';
            case 'n', 'g', 'r' -> vowelFollows;
            default -> true;
        };
    }
}
