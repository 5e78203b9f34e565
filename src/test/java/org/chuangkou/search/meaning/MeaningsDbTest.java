package org.chuangkou.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuangkou.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeaningsDbTest {

    @Test
    void what_was_computed_once_is_known_afterwards(Vectors vectors) {
        List<String> texts = List.of("结婚登记", "离婚登记");
        try (Embedding embedding = new Embedding(true)) {
            Meanings meanings = new Meanings(vectors, embedding);
            assertThat(meanings.ready()).isTrue();
            Map<String, Vector> computed = meanings.of(texts);
            assertThat(computed).containsOnlyKeys(texts);
            assertThat(meanings.known(texts)).isEqualTo(computed);
            assertThat(meanings.of(texts)).isEqualTo(computed);
        }
    }

    @Test
    void without_the_model_nothing_is_understood(Vectors vectors) {
        Meanings meanings = new Meanings(vectors, new Embedding(false));
        assertThat(meanings.ready()).isFalse();
        assertThat(meanings.of(List.of("从来没有算过的文字"))).isEmpty();
    }

    @Test
    void the_model_knows_what_citizens_mean() {
        try (Embedding embedding = new Embedding(true)) {
            assertThat(embedding.of("食品经营许可")).isNull();
            embedding.load();
            Vector asked = embedding.of("丢了工作怎么领钱");
            assertThat(asked.times(embedding.of("失业保险金申领"))).isGreaterThan(asked.times(embedding.of("结婚登记")));
        }
    }
}
