package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.bundle.BundleFixture.known;
import static org.chuangkou.guide.bundle.BundleFixture.optional;
import static org.chuangkou.guide.bundle.BundleFixture.step;
import static org.chuangkou.guide.bundle.BundleFixture.unknown;

import java.util.List;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.bundle.TotalTime.Open;
import org.chuangkou.guide.bundle.TotalTime.Reason;
import org.junit.jupiter.api.Test;

class TotalTimeTest {

    @Test
    void steps_that_run_at_once_count_once_and_those_after_each_other_add_up() {
        TotalTime time = time(
                days(step("a"), "{promised: 3, statutory: 20, unit: 工作日}"),
                days(step("b"), "{statutory: 10, unit: 工作日}"),
                days(step("c", "a", "b"), "{promised: 5, unit: 工作日}"),
                days(step("d", "a"), "{promised: 0, unit: 工作日}"));
        assertThat(time).isEqualTo(new TotalTime(15, 15, List.of()));
    }

    @Test
    void steps_that_only_some_need_are_told_apart() {
        TotalTime time = time(
                days(step("a"), "{promised: 3, unit: 工作日}"),
                days(optional("b", "a"), "{promised: 20, unit: 工作日}"),
                days(step("c", "b"), "{promised: 2, unit: 工作日}"));
        assertThat(time.days()).isEqualTo(25);
        assertThat(time.always()).isEqualTo(5);
    }

    @Test
    void what_is_not_known_in_working_days_is_named_and_not_guessed() {
        Step calendar = step("b");
        TotalTime time = time(
                days(step("a"), "{promised: 3, unit: 工作日}"),
                days(calendar, "{statutory: 30, unit: 日}"),
                known(step("c"), "{code: C, name: 丙}"),
                unknown(step("d")),
                known(step("e"), "{code: E, name: 戊, state: 暂停, limits: {promised: 9, unit: 工作日}}"));
        assertThat(time.days()).isEqualTo(3);
        assertThat(time.open())
                .containsExactly(
                        new Open("b", Reason.CALENDAR_DAYS, 30),
                        new Open("c", Reason.NO_LIMIT, null),
                        new Open("d", Reason.NO_GUIDE, null),
                        new Open("e", Reason.NO_GUIDE, null));
    }

    private static TotalTime time(StepGuide... steps) {
        return TotalTime.of(
                Order.of(List.of(steps).stream().map(StepGuide::step).toList()), List.of(steps));
    }

    private static StepGuide days(Step step, String limits) {
        return known(step, "{code: A, name: 甲, state: 在用, limits: " + limits + "}");
    }
}
