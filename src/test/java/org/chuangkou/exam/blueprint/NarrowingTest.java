package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.exam.blueprint.BlueprintFixture.narrowed;
import static org.chuangkou.exam.blueprint.BlueprintFixture.of;
import static org.chuangkou.exam.blueprint.BlueprintFixture.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.exam.blueprint.Narrowing.Band;
import org.chuangkou.question.Domain;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private static Narrowing band(String from, String to) {
        return new Narrowing(
                Optional.empty(), Optional.of(new Band(new BigDecimal(from), new BigDecimal(to))), Set.of(), Set.of());
    }

    private static boolean fits(Narrowing narrowing, Usable question) {
        Blueprint blueprint = of(narrowed(narrowing, 1));
        return blueprint.fits(blueprint.cells().getFirst(), question);
    }

    @Test
    void a_cell_takes_questions_of_the_blueprint_s_level_unless_it_names_another() {
        var four = new Narrowing(Optional.of(4), Optional.empty(), Set.of(), Set.of());
        assertThat(fits(Narrowing.NONE, question(3, null))).isTrue();
        assertThat(fits(Narrowing.NONE, question(4, null))).isFalse();
        assertThat(fits(four, question(4, null))).isTrue();
        assertThat(fits(four, question(3, null))).isFalse();
        assertThat(of(narrowed(four, 1), narrowed(Narrowing.NONE, 1)).levels()).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void both_ends_of_a_band_belong_to_it() {
        assertThat(fits(band("0.4", "0.6"), question(3, "0.400"))).isTrue();
        assertThat(fits(band("0.4", "0.6"), question(3, "0.6"))).isTrue();
        assertThat(fits(band("0.4", "0.6"), question(3, "0.399"))).isFalse();
        assertThat(fits(band("0.4", "0.6"), question(3, "0.601"))).isFalse();
    }

    @Test
    void a_question_of_unknown_difficulty_fits_no_band_not_even_the_widest() {
        assertThat(fits(band("0", "1"), question(3, null))).isFalse();
        assertThat(fits(Narrowing.NONE, question(3, null))).isTrue();
    }

    @Test
    void a_band_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> band("0.7", "0.6")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void items_ask_for_one_of_them_and_without_for_none_of_them() {
        var only = new Narrowing(Optional.empty(), Optional.empty(), Set.of("CK-one", "CK-two"), Set.of());
        var not = new Narrowing(Optional.empty(), Optional.empty(), Set.of(), Set.of("CK-one"));
        assertThat(fits(only, question(3, null, "ck-TWO", "CK-three"))).isTrue();
        assertThat(fits(only, question(3, null, "CK-three"))).isFalse();
        assertThat(fits(only, question(3, null))).isFalse();
        assertThat(fits(not, question(3, null, "CK-one", "CK-two"))).isFalse();
        assertThat(fits(not, question(3, null, "CK-two"))).isTrue();
        assertThat(fits(not, question(3, null))).isTrue();
    }

    @Test
    void without_a_type_a_cell_takes_what_a_machine_can_mark() {
        Blueprint blueprint = of(BlueprintFixture.any(Domain.BASICS, 1));
        for (Type type : Type.values())
            assertThat(blueprint.fits(blueprint.cells().getFirst(), question("q", Domain.BASICS, type)))
                    .as(type.word())
                    .isEqualTo(type != Type.CASE && type != Type.ESSAY);
    }
}
