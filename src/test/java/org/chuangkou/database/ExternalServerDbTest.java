package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.chuangkou.database.StartRefused.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong address of a real server is called. */
@Tag("database")
class ExternalServerDbTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void aRightOneIsTaken() {
        new ExternalServer(database.url(), database.username(), database.password()).check();
    }

    @Test
    void aWrongPasswordIsDenied() {
        assertRefused(database.url(), "wrong", Reason.DATABASE_DENIED);
    }

    @Test
    void aSchemaThatIsNotThereIsMissing() {
        assertRefused(
                database.url().replaceFirst("/chuangkou_\\w+", "/chuangkou_none"),
                database.password(),
                Reason.DATABASE_MISSING);
    }

    @Test
    void aSchemaOfOthersIsMissingToo() {
        assertRefused(
                database.url().replaceFirst("/chuangkou_\\w+", "/mysql"), database.password(), Reason.DATABASE_MISSING);
    }

    @Test
    void anAddressWithoutSchemaIsNoAddress() {
        assertRefused(database.url().replaceFirst("/chuangkou_\\w+", "/"), database.password(), Reason.URL_NOT_MYSQL);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://127.0.0.1:port/x, URL_WRONG",
        "jdbc:mysql:pigeon://127.0.0.1/x, URL_WRONG",
        "jdbc:mysql://127.0.0.1:1/x?sslMode=sure, URL_WRONG",
        "jdbc:mysql://127.0.0.1:1/x, DATABASE_UNREACHABLE",
        "jdbc:mariadb://127.0.0.1/x, URL_NOT_MYSQL",
    })
    void anAddressThatCannotBeIsRefused(String url, Reason reason) {
        assertRefused(url, "", reason);
    }

    @Test
    void theSentenceTellsNoSecretOfTheAddress() {
        ExternalServer server =
                new ExternalServer("jdbc:mysql://me:secret@127.0.0.1:1/x?password=secret", "me", "secret");

        assertThatThrownBy(server::check)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.sentence(Locale.ENGLISH))
                                .contains("127.0.0.1:1/x")
                                .doesNotContain("secret"));
    }

    private void assertRefused(String url, String password, Reason reason) {
        assertThatThrownBy(() -> new ExternalServer(url, database.username(), password).check())
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
