package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.guide.bundle.BundleFixture.optional;
import static org.chuangkou.guide.bundle.BundleFixture.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void what_waits_for_nothing_comes_first_and_the_rest_in_waves() {
        Order order = Order.of(List.of(
                step("sign", "licence"),
                step("licence"),
                step("health"),
                step("food", "licence"),
                step("open", "food", "health")));
        assertThat(waves(order))
                .containsExactly(List.of("licence", "health"), List.of("sign", "food"), List.of("open"));
        assertThat(order.before("open")).containsExactlyInAnyOrder("food", "health", "licence");
    }

    @Test
    void steps_that_wait_for_each_other_are_refused_by_name() {
        List<Step> circle = List.of(step("a"), step("b", "d"), step("c", "b"), step("d", "c"), step("e", "d"));
        List<Fault> faults = Order.faults(circle);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message().key()).isEqualTo("bundle.circle");
            assertThat(fault.message().args().getFirst().toString())
                    .contains("b")
                    .contains("c")
                    .contains("d")
                    .doesNotContain("a")
                    .doesNotContain("e");
        });
        assertThatThrownBy(() -> Order.of(circle)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Order.faults(List.of(step("a", "a")))).hasSize(1);
    }

    @Test
    void an_unknown_step_and_a_key_used_twice_are_refused_by_name() {
        assertThat(Order.faults(List.of(step("a", "nobody"))))
                .extracting(Fault::field)
                .containsExactly("steps.a.after");
        assertThat(Order.faults(List.of(step("a"), step("a"))))
                .extracting(Fault::field)
                .containsExactly("steps.a");
    }

    @Test
    void what_came_after_a_step_that_is_not_needed_comes_after_what_came_before_it() {
        Order order = Order.of(List.of(step("a"), optional("b", "a"), step("c", "b")));
        assertThat(waves(order.without(Set.of("b")))).containsExactly(List.of("a"), List.of("c"));
        assertThat(waves(order.without(Set.of("a", "b")))).containsExactly(List.of("c"));
    }

    @Property
    void every_step_stands_once_and_after_all_it_waits_for(@ForAll("steps") List<Step> steps) {
        Order order = Order.of(steps);
        assertThat(order.steps()).containsExactlyInAnyOrderElementsOf(steps);
        Set<String> done = new HashSet<>();
        for (List<Step> wave : order.waves()) {
            assertThat(wave).isNotEmpty().allSatisfy(step -> assertThat(done).containsAll(step.after()));
            wave.forEach(step -> done.add(step.key()));
        }
    }

    @Property
    void no_step_could_run_in_an_earlier_wave(@ForAll("steps") List<Step> steps) {
        List<List<String>> waves = waves(Order.of(steps));
        for (int i = 1; i < waves.size(); i++) {
            List<String> justBefore = waves.get(i - 1);
            List<String> wave = waves.get(i);
            assertThat(steps.stream().filter(step -> wave.contains(step.key())))
                    .allSatisfy(step -> assertThat(step.after()).containsAnyElementsOf(justBefore));
        }
    }

    @Property
    void leaving_steps_out_keeps_the_order_of_the_others(@ForAll("steps") List<Step> steps) {
        Order whole = Order.of(steps);
        Set<String> out = steps.stream().filter(Step::optional).map(Step::key).collect(Collectors.toSet());
        Order less = whole.without(out);
        assertThat(less.steps()).hasSize(steps.size() - out.size()).noneMatch(step -> out.contains(step.key()));
        for (Step step : less.steps()) {
            Set<String> before = new HashSet<>(whole.before(step.key()));
            before.removeAll(out);
            assertThat(less.before(step.key())).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return BundleFixture.steps();
    }

    private static List<List<String>> waves(Order order) {
        return order.waves().stream()
                .map(wave -> wave.stream().map(Step::key).toList())
                .toList();
    }
}
