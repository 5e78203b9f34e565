package org.chuangkou.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VectorTest {

    @Property(tries = 100)
    void a_byte_each_keeps_how_near_two_meanings_are(@ForAll long seed) {
        Random random = new Random(seed);
        float[] first = any(random);
        float[] second = any(random);
        double exact = 0;
        for (int i = 0; i < first.length; i++) {
            exact += first[i] * second[i];
        }
        assertThat(Vector.of(first).times(Vector.of(second))).isCloseTo(exact, within(.01));
        assertThat(Vector.of(first).times(Vector.of(first))).isCloseTo(1, within(.01));
    }

    @Property(tries = 100)
    void what_was_written_is_read(@ForAll long seed) {
        Vector vector = Vector.of(any(new Random(seed)));
        assertThat(Vector.read(vector.bytes(), 0)).isEqualTo(vector);
    }

    private static float[] any(Random random) {
        float[] exact = new float[Vector.DIMENSIONS];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = (float) random.nextGaussian();
        }
        return Model.normal(exact);
    }
}
