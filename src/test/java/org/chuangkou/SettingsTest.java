package org.chuangkou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.chuangkou.database.ExternalServer;
import org.chuangkou.database.StartRefused;
import org.chuangkou.database.StartRefused.Reason;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutAnyVariableTheEmbeddedDatabaseAndPort8080AreUsed() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.database()).isEmpty();
        assertThat(settings.properties())
                .containsEntry(
                        "chuangkou.data", Path.of("data").toAbsolutePath().toString())
                .containsEntry("chuangkou.content", Path.of("").toAbsolutePath().toString())
                .containsEntry("chuangkou.embedded", true)
                .containsEntry("micronaut.server.port", 8080);
    }

    @Test
    void everyVariableIsKnown() {
        Settings settings = Settings.from(Map.of(
                "CHUANGKOU_DATA", "/srv/data",
                "CHUANGKOU_CONTENT", "src",
                "CHUANGKOU_DEMO_PASSWORD", "open sesame",
                "CHUANGKOU_SECRET_KEY", "0123",
                "MICRONAUT_SERVER_PORT", " 9090 "));

        assertThat(settings.data()).isEqualTo(Path.of("/srv/data"));
        assertThat(settings.properties())
                .containsEntry(
                        "chuangkou.content", Path.of("src").toAbsolutePath().toString())
                .containsEntry("micronaut.server.port", 9090);
    }

    @Test
    void anAddressMeansAnotherServer() {
        Settings settings = Settings.from(Map.of(
                "DATASOURCES_DEFAULT_URL", "jdbc:mysql://db/school",
                "DATASOURCES_DEFAULT_USERNAME", "school",
                "DATASOURCES_DEFAULT_PASSWORD", "secret"));

        assertThat(settings.database()).contains(new ExternalServer("jdbc:mysql://db/school", "school", "secret"));
        assertThat(settings.properties()).containsEntry("chuangkou.embedded", false);
    }

    @Test
    void aBlankValueCountsAsNone() {
        Settings settings = Settings.from(Map.of("DATASOURCES_DEFAULT_URL", " ", "CHUANGKOU_DATA", ""));

        assertThat(settings.database()).isEmpty();
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void aMisspeltVariableIsRefused() {
        assertRefused(Map.of("CHUANGKOU_PASSWORD", "x"), Reason.UNKNOWN_VARIABLE);
    }

    @Test
    void aValueThatCannotBeMeantIsRefused() {
        assertRefused(Map.of("MICRONAUT_SERVER_PORT", "-2"), Reason.BAD_VALUE);
        assertRefused(Map.of("CHUANGKOU_CONTENT", "pom.xml"), Reason.BAD_VALUE);
        assertRefused(Map.of("CHUANGKOU_DATA", "\0"), Reason.BAD_VALUE);
        assertRefused(Map.of("CHUANGKOU_DEMO_PASSWORD", " "), Reason.BAD_VALUE);
        assertRefused(Map.of("CHUANGKOU_SECRET_KEY", ""), Reason.BAD_VALUE);
    }

    @Test
    void aUserWithoutAnAddressIsRefused() {
        assertRefused(Map.of("DATASOURCES_DEFAULT_USERNAME", "x"), Reason.NO_URL);
    }

    private static void assertRefused(Map<String, String> environment, Reason reason) {
        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
