package org.chuangkou.question.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.chuangkou.question.State;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final List<Step> TAKEN = Arrays.stream(Step.values())
            .filter(step -> Step.called(step.word()).isPresent())
            .toList();

    @Test
    void every_step_can_be_read_in_the_audit_trail() throws IOException {
        for (String ending : List.of(".properties", "_en.properties")) {
            var words = new Properties();
            for (String bundle : List.of("bank", "question-pages"))
                try (Reader reader = Files.newBufferedReader(
                        Path.of("src/main/resources/i18n").resolve(bundle + ending))) {
                    words.load(reader);
                }
            for (Step step : Step.values())
                if (step != Step.TAKEN_IN) assertThat(words).containsKey("audit.action.question." + step.word());
        }
    }

    @Test
    void what_is_written_or_taken_in_is_no_step_to_ask_for() {
        assertThat(Step.called("created")).isEmpty();
        assertThat(Step.called("taken-in")).isEmpty();
        assertThat(Step.called("approve")).contains(Step.APPROVE);
    }

    @Test
    void a_withdrawn_question_can_only_be_restored_or_spoken_of() {
        assertThat(TAKEN.stream().filter(step -> step.fits(State.WITHDRAWN)))
                .containsExactlyInAnyOrder(Step.RESTORE, Step.COMMENT);
    }

    @Test
    void a_remark_leaves_the_state_as_it_is() {
        for (State state : State.values()) assertThat(Step.COMMENT.after(state)).isEqualTo(state);
    }
}
