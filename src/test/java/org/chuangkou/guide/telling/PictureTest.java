package org.chuangkou.guide.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuangkou.guide.bundle.StepGuide.State;
import org.chuangkou.guide.bundle.TotalTime;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void every_step_has_a_box_inside_the_picture_and_no_two_lie_on_each_other() {
        Picture picture = Picture.of(told(List.of(List.of("a", "b", "c", "d", "e"), List.of("f"))));
        assertThat(picture.boxes()).extracting(Picture.Box::key).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(picture.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, picture.width() - Picture.BOX);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
        });
        for (Picture.Box one : picture.boxes())
            for (Picture.Box other : picture.boxes())
                if (one != other)
                    assertThat(Math.abs(one.x() - other.x()) >= Picture.BOX
                                    || one.y() + one.height() <= other.y()
                                    || other.y() + other.height() <= one.y())
                            .as(one.key() + other.key())
                            .isTrue();
    }

    @Test
    void a_line_is_drawn_only_where_no_longer_way_says_the_same() {
        Picture picture = Picture.of(told(List.of(List.of("a"), List.of("b"), List.of("c"))));
        assertThat(picture.lines()).hasSize(2);
    }

    @Test
    void a_long_name_is_cut_to_three_lines() {
        assertThat(Picture.wrap("一二三四五六七八九十".repeat(4)))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("九…");
        assertThat(Picture.wrap("短名")).containsExactly("短名");
    }

    private static Told told(List<List<String>> waves) {
        List<Told.Step> steps = waves.stream()
                .flatMap(wave -> wave.stream().map(key -> step(key, waves, waves.indexOf(wave))))
                .toList();
        return new Told(
                "t",
                "试一件事",
                List.of(),
                "",
                "",
                "",
                waves,
                steps,
                List.of(),
                List.of(),
                List.of(),
                new TotalTime(0, 0, List.of()),
                List.of(),
                List.of());
    }

    /** Waits for all steps of all waves before its own. */
    private static Told.Step step(String key, List<List<String>> waves, int wave) {
        List<String> after =
                waves.subList(0, wave).stream().flatMap(List::stream).toList();
        return new Told.Step(
                key,
                1,
                wave + 1,
                null,
                "办" + key,
                "科",
                after,
                null,
                null,
                State.UNKNOWN,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
