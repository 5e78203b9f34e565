package org.chuangkou.guide.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.guide.handbook.HandbookFixture.guide;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.account.People;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.handbook.Selection.Left;
import org.chuangkou.guide.handbook.Selection.Why;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.web.upload.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class HandbookDbTest {
    private static final Instant DAY = Instant.parse("2026-11-01T04:00:00Z");

    private final House house;
    private final Handbooks handbooks;
    private final Choosing choosing;
    private final TakingIn takingIn;
    private final TransactionOperations<Connection> transactions;

    HandbookDbTest(House house, Handbooks handbooks, Choosing choosing, TakingIn takingIn) {
        this.house = house;
        this.handbooks = handbooks;
        this.choosing = choosing;
        this.takingIn = takingIn;
        this.transactions = house.transactions();
    }

    @Test
    void a_handbook_has_no_pdf_until_it_is_printed_and_then_keeps_it_with_what_it_holds(@TempDir Path folder)
            throws IOException {
        Handbook asked = kept("HB-D-1", "丁一", null, DAY);
        assertThat(handbooks.pdf(asked)).isEmpty();
        assertThat(handbooks.lastPrinted(asked.covers())).isEmpty();

        List<Leaf> leaves = leaves(asked.id(), 2345);
        print(asked, folder, leaves);

        Handbook printed = handbooks.find(asked.id()).orElseThrow();
        assertThat(printed.guides()).isEqualTo(2345);
        assertThat(printed.printedAt()).isEqualTo(DAY);
        assertThat(handbooks.leaves(printed)).isEqualTo(leaves);
        assertThat(handbooks.lastPrinted(asked.covers())).contains(printed);
        try (InputStream pdf = handbooks.pdf(printed).orElseThrow()) {
            assertThat(pdf.readAllBytes()).hasSize(3_000_000);
        }
    }

    @Test
    void nothing_is_printed_twice(@TempDir Path folder) throws IOException {
        Handbook asked = kept("HB-D-2", "丁二", null, DAY);
        print(asked, folder, leaves(asked.id(), 1));
        assertThatThrownBy(() -> print(asked, folder, leaves(asked.id(), 1))).hasMessageContaining("printed already");
    }

    @Test
    void its_pdf_stays_when_what_people_sent_long_ago_is_swept_away(@TempDir Path folder) throws IOException {
        Handbook asked = kept("HB-D-3", "丁三", null, DAY);
        print(asked, folder, leaves(asked.id(), 1));
        String file = handbooks.find(asked.id()).orElseThrow().file();
        new People(house).sql("UPDATE upload SET created_at = '2020-01-01' WHERE id = '" + file + "'");
        house.upload(
                "trainer",
                "/api/v1/items/import",
                "yaml",
                "a.yaml",
                "{code: HB-D-9, name: 甲}".getBytes(StandardCharsets.UTF_8));
        assertThat(house.bean(Uploads.class).find(file)).isPresent();
    }

    @Test
    void the_readers_own_and_those_of_the_readers_window_come_first() {
        kept("HB-D-4", "别人", null, DAY.plusSeconds(30));
        kept("HB-D-5", "丁五", null, DAY.plusSeconds(10));
        kept("HB-D-6", "丁六", null, DAY.plusSeconds(20));
        List<String> titles = handbooks
                .list("丁五", "HB-D-6", new Page.Wanted(0, 200))
                .map(Handbook::subject)
                .items();
        assertThat(titles.indexOf("HB-D-6")).isLessThan(titles.indexOf("HB-D-5"));
        assertThat(titles.indexOf("HB-D-5")).isLessThan(titles.indexOf("HB-D-4"));
    }

    @Test
    void a_department_has_its_guides_in_force_but_no_cancelled_ones() {
        take(guide("HB-D-20", "甲证", "手册二十局"));
        take(HandbookFixture.with(guide("HB-D-21", "乙证", "手册二十局"), "state", "取消"));
        take(HandbookFixture.with(guide("HB-D-22", "丙证", "手册二十局"), "state", "暂停"));
        take(guide("HB-D-23", "丁证", "手册二十局分局"));
        assertThat(choosing.choose(new Scope.OfDepartment("手册二十局")).guides())
                .extracting(version -> version.guide().code())
                .containsExactlyInAnyOrder("HB-D-20", "HB-D-22");
    }

    @Test
    void a_window_has_what_it_takes_by_whatever_code_and_names_what_it_cannot_tell() {
        take(GuideFixture.yaml("{code: HB-D-30, name: 甲证, otherCodes: [HB-D-30-OLD], department: 一局}"));
        take(HandbookFixture.with(guide("HB-D-31", "乙证", "一局"), "state", "取消"));
        var people = new People(house);
        people.sql(
                "INSERT INTO hall_window (code, place, label, name, kind, active) VALUES ('HB-D-W', 'YP', 'D99', '试窗', 'social', TRUE)");
        for (String item : List.of("HB-D-30-OLD", "HB-D-31", "HB-D-NONE"))
            people.sql("INSERT INTO hall_window_item (hall_window, item, delegated) VALUES ('HB-D-W', '" + item
                    + "', FALSE)");

        Selection selection = choosing.choose(new Scope.OfWindow("HB-D-W"));
        assertThat(selection.guides())
                .extracting(version -> version.guide().code())
                .containsExactly("HB-D-30");
        assertThat(selection.left())
                .containsExactlyInAnyOrder(
                        new Left("HB-D-31", "乙证", Why.CANCELLED), new Left("HB-D-NONE", "HB-D-NONE", Why.NO_GUIDE));
    }

    @Test
    void an_account_that_asks_again_while_it_is_printed_gets_the_same_one(AskingForHandbook asking) {
        take(guide("HB-D-40", "甲证", "手册四十局"));
        Scope scope = new Scope.OfDepartment("手册四十局");
        var trainer = new Actor("trainer", "-");
        String first = transactions.executeWrite(status -> {
            String id = asking.whole(scope, "沈清和", trainer);
            assertThat(asking.whole(scope, "沈清和", trainer)).isEqualTo(id);
            assertThat(asking.whole(scope, "许知行", new Actor("trainer2", "-"))).isNotEqualTo(id);
            return id;
        });
        assertThat(house.finished("trainer", handbooks.find(first).orElseThrow().job())
                        .get("state")
                        .asText())
                .isEqualTo("done");
        assertThat(asking.whole(scope, "沈清和", trainer)).isNotEqualTo(first);
    }

    @Test
    void a_job_whose_node_died_is_begun_again_from_the_first_guide(AskingForHandbook asking) {
        for (int i = 0; i < 6; i++) take(guide("HB-D-5" + i, "证" + i, "手册五十局"));
        Handbook asked = transactions.executeWrite(status -> {
            String id = asking.whole(new Scope.OfDepartment("手册五十局"), "沈清和", new Actor("trainer", "-"));
            Handbook handbook = handbooks.find(id).orElseThrow();
            try (var update =
                    status.getConnection().prepareStatement("UPDATE job SET done = 4, total = 6 WHERE id = ?")) {
                update.setString(1, handbook.job());
                update.executeUpdate();
            }
            return handbook;
        });
        var job = house.finished("trainer", asked.job());
        assertThat(List.of(job.get("done").asInt(), job.get("total").asInt())).containsExactly(6, 6);
        assertThat(handbooks.leaves(handbooks.find(asked.id()).orElseThrow())).hasSize(6);
    }

    @Test
    void what_cannot_be_printed_is_refused_at_once(AskingForHandbook asking) {
        var trainer = new Actor("trainer", "-");
        for (Scope scope : List.of(new Scope.OfWindow("HB-D-NOWHERE"), new Scope.OfDepartment(" ")))
            assertThatThrownBy(() -> asking.whole(scope, "沈清和", trainer))
                    .isInstanceOf(Refusal.class)
                    .extracting(refused ->
                            ((Refusal) refused).faults().getFirst().message().key())
                    .isEqualTo("handbook.unknown-scope");
        assertThatThrownBy(() -> asking.whole(new Scope.OfDepartment("没有这个局"), "沈清和", trainer))
                .isInstanceOf(Refusal.class)
                .extracting(refused ->
                        ((Refusal) refused).faults().getFirst().message().key())
                .isEqualTo("handbook.empty");
    }

    private void take(Guide guide) {
        takingIn.take(List.of(guide), "test", Actor.SERVICE);
    }

    private Handbook kept(String window, String author, String since, Instant at) {
        var handbook = new Handbook(
                Ids.next(at), "window", window, window, "", since, author, author, "-", at, null, null, null, null);
        transactions.executeWrite(status -> {
            handbooks.keep(handbook);
            return Optional.empty();
        });
        return handbook;
    }

    private void print(Handbook handbook, Path folder, List<Leaf> leaves) throws IOException {
        Path pdf = Files.write(folder.resolve("a.pdf"), new byte[3_000_000]);
        transactions.executeWrite(status -> {
            handbooks.printed(handbook, DAY, pdf, 7, leaves);
            return Optional.empty();
        });
    }

    private static List<Leaf> leaves(String handbook, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Leaf(handbook, i, "I-" + i, 1, "事项" + i, "章", handbook, i, i))
                .toList();
    }
}
