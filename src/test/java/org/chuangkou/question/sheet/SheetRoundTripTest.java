package org.chuangkou.question.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.ItemsFixture;
import org.chuangkou.question.format.Read;

class SheetRoundTripTest {

    @Property(seed = "20261122", tries = 250, edgeCases = EdgeCasesMode.NONE)
    void what_is_exported_to_a_workbook_is_imported_the_same(@ForAll("items") List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(out)) {
            for (Item item : items) assertThat(writer.write(item)).isTrue();
        }
        assertThat(SheetFixture.xlsx(out.toByteArray()))
                .extracting(
                        read -> read instanceof Read.Good good ? good.found().item() : read)
                .isEqualTo(items);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return ItemsFixture.items().list().ofMinSize(1).ofMaxSize(4);
    }
}
