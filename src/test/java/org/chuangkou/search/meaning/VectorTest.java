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

    @Property(tries = 100)
    void spread_out_or_among_other_bytes_it_is_as_near(@ForAll long seed) {
        Random random = new Random(seed);
        Vector first = Vector.of(any(random));
        Vector second = Vector.of(any(random));
        byte[] among = new byte[7 + Vector.LENGTH];
        System.arraycopy(second.bytes(), 0, among, 7, Vector.LENGTH);
        Wide wide = new Wide();
        wide.read(among, 7);
        assertThat(wide.times(Wide.of(first))).isEqualTo(first.times(second));
    }

    @Property(tries = 100)
    void the_signs_of_two_together_are_those_of_their_sum(@ForAll long seed) {
        Random random = new Random(seed);
        Vector one = Vector.of(any(random));
        byte[] twice = new byte[2 * Vector.LENGTH];
        System.arraycopy(one.bytes(), 0, twice, 0, Vector.LENGTH);
        System.arraycopy(one.bytes(), 0, twice, Vector.LENGTH, Vector.LENGTH);
        assertThat(Vector.signsOfSum(twice, 0, Vector.LENGTH)).isEqualTo(one.signs());
    }

    private static float[] any(Random random) {
        float[] exact = new float[Vector.DIMENSIONS];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = (float) random.nextGaussian();
        }
        return Model.normal(exact);
    }
}
