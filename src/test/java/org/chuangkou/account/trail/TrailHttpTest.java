package org.chuangkou.account.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.account.Visitor;
import org.chuangkou.base.Actor;
import org.chuangkou.base.outbox.OutboxLoop;
import org.junit.jupiter.api.Test;

@HttpTest
class TrailHttpTest {
    private final House house;
    private final People people;

    TrailHttpTest(House house) {
        this.house = house;
        this.people = new People(house);
    }

    @Test
    void an_auditor_reads_in_sentences_who_did_what() {
        String admin = people.some(Role.ADMIN);
        String clerk = people.some(Role.CLERK);
        people.visitor(admin).post("/admin/accounts/" + clerk + "/roles", Map.of("role-TRAINER", "yes"));
        String page = auditor().get("/audit?actor=" + admin).text();
        assertThat(page).contains("更改了 " + clerk + " 的角色", "原为", "CLERK", "改为", "TRAINER", "127.0.0.1");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(auditor().get("/audit?from=2026-13-01").status()).isEqualTo(400);
    }

    @Test
    void older_entries_are_one_page_further() {
        renamed("pager", 52);
        Visitor auditor = auditor();
        String first = auditor.get("/audit?actor=pager").text();
        assertThat(first).contains("名字51", "rel=\"next\"").doesNotContain("回到最新");
        String next = first.replaceAll("(?s).*href=\"(/audit\\?[^\"]*before=[0-9]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(auditor.get(next).text()).contains("名字0", "回到最新").doesNotContain("名字51");
    }

    @Test
    void the_file_opens_in_a_spreadsheet_runs_nothing_there_and_is_itself_in_the_trail() {
        String name = "=HYPERLINK(\"http://elsewhere.example\"),\"x\"";
        var account = new NewAccount("formula", name, Set.of(Role.CLERK), "-", false);
        house.bean(Accounts.class).create(account, new Actor("formula", "@address"));
        Visitor auditor = auditor();
        var answer = auditor.get("/audit/export.csv?actor=formula");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("content-type").orElseThrow())
                .isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.response().headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"audit-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        List<String> lines = answer.text().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF序号,时间,用户名,姓名,行为");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .contains("\"'=HYPERLINK(\"\"http", "新建了账号 formula", "'@address")
                .doesNotContain(",=", ",\"=");
        assertThat(people.trail("audit:-")).contains("audit.exported");
    }

    @Test
    void a_long_trail_is_exported_whole() {
        renamed("renamer", 1_100);
        var lines =
                auditor().get("/audit/export.csv?actor=renamer").text().lines().toList();
        assertThat(lines).hasSize(1_101);
        assertThat(lines.getLast()).contains("名字0");
    }

    @Test
    void the_check_says_how_far_the_trail_is_complete() {
        people.some(Role.CLERK);
        String page = auditor().get("/audit/verification").text();
        assertThat(page).contains("完整：从第 1 条到第 ").containsPattern("[0-9a-f]{64}");
    }

    @SuppressWarnings("unchecked")
    private void renamed(String actor, int times) {
        String clerk = people.some(Role.CLERK);
        TransactionOperations<Connection> transactions = house.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            for (int i = 0; i < times; i++) house.bean(Accounts.class).rename(clerk, "名字" + i, new Actor(actor, "-"));
            return null;
        });
    }

    private Visitor auditor() {
        Visitor auditor = people.visitor(Role.AUDITOR);
        house.bean(OutboxLoop.class).catchUp();
        return auditor;
    }
}
