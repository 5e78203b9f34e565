package org.chuangkou.search.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.Entry;
import org.chuangkou.search.meaning.Meaning;
import org.chuangkou.search.meaning.Vector;
import org.chuangkou.search.text.Acts;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Readings;
import org.jspecify.annotations.Nullable;

/** Makes Lucene documents of entries, one at a time: each call overwrites the last document. */
public final class EntryDocument {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int LETTERS_OF_NAMES = 4_000;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_SUMMARY = 200;

    private static final FieldType NAME_TERMS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType BODY_TERMS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType KEYWORD = type(IndexOptions.DOCS, true);

    private final RankedTerms grams = new RankedTerms();
    private final RankedTerms sounds = new RankedTerms();
    private final RankedTerms latin = new RankedTerms();
    private final BodyTerms body = new BodyTerms();
    private final NameTerms nameTerms = new NameTerms();
    private final TermBytes bytes = new TermBytes();

    public Document of(Entry entry) {
        Document document = new Document();
        String title = Cut.to(entry.title(), LONGEST_TITLE);
        List<String> everydayNames = kept(entry.everydayNames());
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.NO));
        addNames(document, entry, title, everydayNames);
        addPassages(document, entry);
        entry.codes().forEach(code -> addCode(document, Letters.fold(Cut.to(code, LONGEST_CODE))));
        entry.facets().forEach((field, values) -> values.forEach(value -> addFacet(document, field, value)));
        addMeaning(document, entry.meaning());
        document.add(new BinaryDocValuesField(
                Fields.CARD,
                new Card(entry.id(), title, everydayNames, Cut.to(entry.summary(), LONGEST_SUMMARY), entry.shown())
                        .write()));
        return document;
    }

    private void addNames(Document document, Entry entry, String title, List<String> everydayNames) {
        List<int[]> names = new ArrayList<>();
        names.add(Letters.fold(title));
        everydayNames.forEach(name -> names.add(Letters.fold(name)));
        List<char[]> syllables = names.stream().map(Readings::syllables).toList();
        int[] titleLetters = names.getFirst();
        for (RankedTerms terms : List.of(grams, sounds, latin)) {
            terms.restart(Math.max(1, titleLetters.length));
        }
        for (int i = 0; i < names.size(); i++) {
            nameTerms.grams(grams, names.get(i), i == 0);
            nameTerms.sounds(sounds, syllables.get(i), i == 0);
            nameTerms.latin(latin, names.get(i), syllables.get(i), i == 0);
        }
        document.add(new Field(Fields.GRAM, grams, NAME_TERMS));
        document.add(new Field(Fields.SOUND, sounds, NAME_TERMS));
        document.add(new Field(Fields.LATIN, latin, NAME_TERMS));
        document.add(new BinaryDocValuesField(Fields.NAMES, NameBlock.write(Acts.in(titleLetters), names, syllables)));
        BytesRef order = TitleOrder.key(titleLetters, entry.id());
        document.add(new SortedDocValuesField(Fields.ORDER, order));
        document.add(new Field(Fields.ORDER, order, KEYWORD));
    }

    private void addPassages(Document document, Entry entry) {
        document.add(new Field(Fields.BODY, body.over(entry.passages()), BODY_TERMS));
        document.add(new BinaryDocValuesField(Fields.PASSAGES, Passages.write(entry.passages())));
    }

    private void addCode(Document document, int[] code) {
        if (code.length > 0) {
            document.add(new Field(Fields.CODE, BytesRef.deepCopyOf(bytes.code(code)), KEYWORD));
            document.add(new Field(Fields.CODE, BytesRef.deepCopyOf(bytes.codeBackwards(code)), KEYWORD));
        }
    }

    private static void addFacet(Document document, String field, String value) {
        if (!value.isEmpty()) {
            BytesRef term = Fields.facetTerm(value);
            document.add(new SortedSetDocValuesField(Fields.facet(field), term));
            document.add(new Field(Fields.facet(field), term, KEYWORD));
        }
    }

    private static void addMeaning(Document document, @Nullable Meaning meaning) {
        if (meaning == null) {
            document.add(new StringField(Fields.UNKNOWN, Fields.MEANING, Field.Store.NO));
            return;
        }
        byte[] both = Arrays.copyOf(meaning.title().bytes(), 2 * Vector.LENGTH);
        System.arraycopy(meaning.whole().bytes(), 0, both, Vector.LENGTH, Vector.LENGTH);
        document.add(new BinaryDocValuesField(Fields.MEANING, new BytesRef(both)));
    }

    private static List<String> kept(List<String> names) {
        List<String> kept = new ArrayList<>();
        int left = LETTERS_OF_NAMES;
        for (String name : names) {
            String one = Cut.to(name, LONGEST_NAME);
            left -= one.length();
            if (left >= 0 && kept.size() < 250) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(!omitNorms);
        type.setOmitNorms(omitNorms);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
