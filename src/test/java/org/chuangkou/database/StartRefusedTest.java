package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chuangkou.database.StartRefused.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartRefusedTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonIsOneSentenceInBothLanguages(Reason reason) {
        StartRefused refused = new StartRefused(reason, "first", "second\nline", "third", "fourth");

        assertThat(refused.sentence(Locale.ROOT)).matches(".*\\p{IsHan}.*").doesNotContain("\n", "{");
        assertThat(refused.sentence(Locale.ENGLISH)).doesNotContain("\n", "{").doesNotContainPattern("\\p{IsHan}");
    }
}
