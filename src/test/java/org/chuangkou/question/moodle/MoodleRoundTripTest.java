package org.chuangkou.question.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.ItemsFixture;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.format.Read;

class MoodleRoundTripTest {
    private interface Writing {
        QuestionWriter to(OutputStream out) throws IOException;
    }

    private interface Reading {
        QuestionFile from(InputStream in);
    }

    /** What was written, which must come back, and what the format could not hold. */
    private record Sides(List<Item> written, List<Item> leftOut, List<Object> read) {
        static Sides of(List<Item> items, Writing writing, Reading reading) throws IOException {
            var out = new ByteArrayOutputStream();
            var written = new ArrayList<Item>();
            var leftOut = new ArrayList<Item>();
            try (var writer = writing.to(out)) {
                for (Item item : items) (writer.write(item) ? written : leftOut).add(item);
            }
            try (var file = reading.from(new ByteArrayInputStream(out.toByteArray()));
                    var questions = file.questions()) {
                List<Object> read = questions
                        .map(r -> r instanceof Read.Good good
                                ? (Object) good.found().item()
                                : r)
                        .toList();
                return new Sides(written, leftOut, written.isEmpty() ? List.of() : read);
            }
        }
    }

    @Property(seed = "20261122", tries = 250, edgeCases = EdgeCasesMode.NONE)
    void what_is_exported_to_moodle_xml_is_imported_the_same(@ForAll("items") List<Item> items) throws IOException {
        var sides = Sides.of(
                items, out -> new MoodleXmlWriter(out, Pictures.NONE), in -> MoodleXmlFile.open(in, Defaults.NONE));
        assertThat(sides.read()).isEqualTo(sides.written());
        assertThat(sides.leftOut()).allMatch(item -> item.toString().contains(":SHORTANSWER:"));
    }

    @Property(seed = "20261122", tries = 250, edgeCases = EdgeCasesMode.NONE)
    void what_is_exported_to_gift_is_imported_the_same(@ForAll("items") List<Item> items) throws IOException {
        var sides = Sides.of(items, GiftWriter::new, in -> GiftFile.open(in, Defaults.NONE));
        assertThat(sides.read()).isEqualTo(sides.written());
        assertThat(sides.leftOut()).allMatch(item -> item.toString().contains("->"));
    }

    @Property(seed = "20261122", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void single_choices_that_are_exported_to_aiken_are_imported_the_same(@ForAll("singles") List<Item> items)
            throws IOException {
        var sides = Sides.of(items, AikenWriter::new, in -> AikenFile.open(in, Defaults.NONE));
        assertThat(sides.read())
                .extracting(read -> read instanceof Item item ? item.question() : read)
                .isEqualTo(sides.written().stream().map(Item::question).toList());
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return ItemsFixture.items().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Item>> singles() {
        return ItemsFixture.items(ItemsFixture.singles()).list().ofMinSize(1).ofMaxSize(4);
    }
}
