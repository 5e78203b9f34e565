package org.chuangkou.question.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Property(seed = "20261122", edgeCases = EdgeCasesMode.NONE, tries = 300)
    void texts_that_were_joined_come_apart_again(@ForAll("texts") List<String> texts) {
        String joined = Parts.joined(texts, Parts.LIST, "；");
        assertThat(Parts.split(joined, Parts.LIST))
                .extracting(part -> Parts.plain(part, Parts.LIST))
                .isEqualTo(texts);
    }

    @Test
    void a_backslash_before_anything_else_is_one() {
        assertThat(Parts.plain("C:\\temp", Parts.LIST)).isEqualTo("C:\\temp");
        assertThat(Parts.list("甲；乙、丙,甲")).containsExactly("甲", "乙", "丙");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return ItemsFixture.texts().list().ofMinSize(1).ofMaxSize(5);
    }
}
