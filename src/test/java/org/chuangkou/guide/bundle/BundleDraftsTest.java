package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.GuideFixture;
import org.junit.jupiter.api.Test;

class BundleDraftsTest {
    private static final String HEAD = "slug: try-it\nname: 试\ntheme: 试\nlead: 综合科\nforWhom: 人人\n";

    @Test
    void a_bundle_is_read_and_written_without_loss() {
        Bundle bundle = read(HEAD
                + "steps: [{key: a, name: 甲, department: 科}, {key: b, name: 乙, department: 科, after: [a], when: 要的}]");
        assertThat(bundle.step("b").orElseThrow().optional()).isTrue();
        assertThat(Json.read(Json.write(bundle), Bundle.class)).isEqualTo(bundle);
    }

    @Test
    void what_is_missing_is_named_with_its_step() {
        assertThat(faults("slug: Try It\nsteps: [{key: a, department: 科}]"))
                .containsExactly("slug", "name", "theme", "lead", "forWhom", "steps.a.name");
        assertThat(faults(HEAD + "steps: []")).containsExactly("steps");
    }

    @Test
    void a_circle_and_an_unknown_step_are_refused() {
        assertThat(
                        faults(
                                HEAD
                                        + "steps: [{key: a, name: 甲, department: 科, after: [b]}, {key: b, name: 乙, department: 科, after: [a]}]"))
                .hasSize(1);
        assertThat(faults(HEAD + "steps: [{key: a, name: 甲, department: 科, after: [z]}]"))
                .containsExactly("steps.a.after");
    }

    @Test
    void a_field_that_bundles_do_not_have_is_refused() {
        assertThat(faults(HEAD + "colour: 红\nsteps: []")).hasSize(1);
    }

    private static Bundle read(String yaml) {
        return BundleDrafts.bundle(GuideFixture.tree(yaml));
    }

    private static java.util.List<String> faults(String yaml) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(yaml));
        return refusal.faults().stream().map(Fault::field).toList();
    }
}
