package org.chuangkou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.fact.Audited;
import org.chuangkou.fact.ClerksChanged;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.NumberedFact;
import org.junit.jupiter.api.Test;

/** Forms of people: what is wrong is said at its field with what was typed kept, what is right is saved. */
@HttpTest
class PagesHttpTest {
    private final House house;
    private final People people;

    PagesHttpTest(House house, People people) {
        this.house = house;
        this.people = people;
    }

    @Test
    void a_place_is_added_below_another_and_a_taken_code_is_said_at_the_code() {
        Answer taken = admin("/admin/places", "parent", "YP", "code", "YP-WQ", "name", "重名镇");
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text()).contains("重名镇", "id=\"e-code\"", "这个代码已被使用");
        assertThat(admin("/admin/places", "parent", "YP", "code", "PG-T", "name", "新镇", "order", "x")
                        .text())
                .contains("id=\"e-order\"");
        assertThat(admin("/admin/places", "parent", "YP", "code", "PG-T", "name", "新镇", "order", "7")
                        .status())
                .isEqualTo(303);
        assertThat(people.places().find("PG-T")).contains(new Place("PG-T", "新镇", Tier.TOWN, "YP", 7));
        assertThat(admin("/admin/places", "parent", "YP-WQ-LT", "code", "PG-X", "name", "村下")
                        .status())
                .isEqualTo(400);
        assertThat(admin("/admin/places/PG-T", "name", "改名镇", "order", "8").status())
                .isEqualTo(303);
        assertThat(admin("/admin/places/PG-T/remove").status()).isEqualTo(303);
        assertThat(people.places().find("PG-T")).isEmpty();
        assertThat(admin("/admin/places/YP/remove").status()).isEqualTo(409);
    }

    @Test
    void items_are_pasted_into_a_window_delegated_and_removed_by_a_manager() {
        String window = "/admin/windows/YP-C01";
        Answer added = Forms.post(house, "manager", window + "/items", "codes", "PG-1 PG-2\nPG-1");
        assertThat(added.response().headers().firstValue("location")).contains(window + "?added=2&already=0");
        assertThat(Forms.page(house, "manager", window + "?added=2&already=0").text())
                .contains("新增 2 项");
        Answer half = Forms.post(
                house, "manager", window + "/items/delegation", "item", "PG-1", "delegated", "on", "document", "某文号");
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.text()).contains("value=\"某文号\"", "登记委托时请填写日期");
        Forms.post(
                house,
                "manager",
                window + "/items/delegation",
                "item",
                "PG-1",
                "delegated",
                "on",
                "document",
                "某文号",
                "delegatedOn",
                "2026-01-02");
        assertThat(people.items("YP-C01"))
                .filteredOn(i -> i.item().equals("PG-1"))
                .allMatch(WindowItem::delegated);
        for (String item : new String[] {"PG-1", "PG-2"})
            Forms.post(house, "manager", window + "/items/remove", "item", item);
        assertThat(people.items("YP-C01")).extracting(WindowItem::item).containsExactly("CK-property-transfer");
    }

    @Test
    void a_clerk_is_added_with_an_account_that_works_at_once() {
        Answer wrong =
                admin("/admin/clerks", "no", "YP1001", "username", "clerk", "name", "", "place", "YP", "mobile", "abc");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text())
                .contains("id=\"e-no\"", "id=\"e-username\"", "id=\"e-name\"", "id=\"e-mobile\"")
                .doesNotContain("id=\"e-place\"");
        assertThat(admin(
                                "/admin/clerks",
                                "no",
                                "PG100",
                                "username",
                                "pages.one",
                                "name",
                                "页小一",
                                "password",
                                "a first word",
                                "role.CLERK",
                                "on",
                                "place",
                                "YP",
                                "window",
                                "YP-A01",
                                "post",
                                "intake",
                                "mobile",
                                "13700001234")
                        .status())
                .isEqualTo(303);
        assertThat(people.clerkOf("pages.one").map(Clerk::window)).contains("YP-A01");
        assertThat(house.post(null, "/api/v1/session", Map.of("username", "pages.one", "password", "a first word"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_account_that_is_there_already_becomes_a_clerks_without_a_password() {
        var accounts = house.bean(Accounts.class);
        accounts.create(new NewAccount("pages.known", "页已知", Set.of(Role.MANAGER), "a hash", false), Actor.SERVICE);
        Answer both = admin(
                "/admin/clerks",
                "no",
                "PG101",
                "username",
                "pages.known",
                "name",
                "页已知",
                "place",
                "YP",
                "password",
                "x");
        assertThat(both.text()).contains("id=\"e-password\"");
        assertThat(admin("/admin/clerks", "no", "PG101", "username", "pages.known", "name", "页新名", "place", "YP")
                        .status())
                .isEqualTo(303);
        assertThat(people.clerkOf("pages.known").map(Clerk::no)).contains("PG101");
        assertThat(accounts.all(List.of("pages.known")).get("pages.known").name())
                .isEqualTo("页新名");
        assertThat(admin("/admin/clerks", "no", "PG102", "username", "pages.nobody", "name", "页无", "place", "YP")
                        .text())
                .contains("id=\"e-password\"", "id=\"e-roles\"");
    }

    @Test
    void a_number_left_empty_stays_and_a_hyphen_removes_it() {
        admin(
                "/admin/clerks",
                "no",
                "PG200",
                "username",
                "pages.two",
                "name",
                "页小二",
                "password",
                "x",
                "role.CLERK",
                "on",
                "place",
                "YP",
                "mobile",
                "13700005678");
        admin("/admin/clerks/PG200", "name", "页小二", "place", "YP", "mobile", "", "education", "bachelor");
        assertThat(masked("PG200")).isEqualTo("137****5678");
        admin("/admin/clerks/PG200", "name", "页小二", "place", "YP", "mobile", "-");
        assertThat(masked("PG200")).isEmpty();
        assertThat(people.clerk("PG200").map(Clerk::education)).isEmpty();
        Answer wrong = admin("/admin/clerks/PG200", "name", "页小二", "place", "YP-WQ", "window", "YP-A03");
        assertThat(wrong.text()).contains("id=\"e-window\"");
    }

    @Test
    void a_manager_seats_a_clerk_only_at_an_open_window_of_the_same_place() {
        assertThat(Forms.post(
                                house,
                                "manager",
                                "/admin/clerks/YP1018/assignment",
                                "window",
                                "YP-WQ-01",
                                "post",
                                "delivery")
                        .status())
                .isEqualTo(400);
        assertThat(Forms.post(
                                house,
                                "manager",
                                "/admin/clerks/YP1018/assignment",
                                "window",
                                "YP-B02",
                                "post",
                                "juggler")
                        .status())
                .isEqualTo(400);
        assertThat(Forms.post(
                                house,
                                "manager",
                                "/admin/clerks/YP1018/assignment",
                                "window",
                                "YP-B02",
                                "post",
                                "delivery")
                        .status())
                .isEqualTo(303);
        assertThat(people.clerk("YP1018").map(Clerk::window)).contains("YP-B02");
        Posting now = people.postings("YP1018").getFirst();
        assertThat(now.window()).isEqualTo("YP-B02");
        assertThat(now.to()).isNull();
        assertThat(facts(ClerksChanged.class)).anyMatch(fact -> fact.nos().equals(List.of("YP1018")));
    }

    @Test
    void a_whole_number_is_shown_once_for_a_reason_and_noted() {
        Answer without = Forms.post(house, "manager", "/admin/clerks/YP1005/unmask", "number", "mobile");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("id=\"e-reason\"").doesNotContain("13800003213");
        Answer shown =
                Forms.post(house, "manager", "/admin/clerks/YP1005/unmask", "number", "mobile", "reason", "停电通知本人");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains("13800003213");
        assertThat(shown.response().headers().firstValue("cache-control")).contains("no-store");
        assertThat(facts(Audited.class))
                .filteredOn(fact ->
                        fact.action().equals("clerk.unmasked") && fact.subject().equals("clerk:YP1005"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.actor()).isEqualTo("manager");
                    assertThat(fact.details()).isEqualTo(Map.of("number", "mobile", "reason", "停电通知本人"));
                });
    }

    @Test
    void clerks_are_found_by_parts_of_name_number_and_user_name_and_below_a_place() {
        assertThat(house.get("trainer", "/api/v1/clerks?q=" + encoded("桥云"))
                        .json()
                        .at("/items/0/no")
                        .asText())
                .isEqualTo("WQ2001");
        assertThat(house.get("trainer", "/api/v1/clerks?q=wq200")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(house.get("manager", "/api/v1/clerks?q=TANGQ")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(house.get("trainer", "/api/v1/clerks?place=YP-WQ")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(4);
        assertThat(house.get("trainer", "/api/v1/clerks?place=nowhere")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(house.get("trainer", "/api/v1/clerks?q=%25")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        var page = house.get("trainer", "/api/v1/clerks?q=wq200&size=2&page=1").json();
        assertThat(page.get("items")).hasSize(1);
        assertThat(house.get("trainer", "/api/v1/clerks?size=201").status()).isEqualTo(400);
    }

    private <T extends Fact> List<T> facts(Class<T> type) {
        house.bean(OutboxLoop.class).catchUp();
        return house.bean(Outbox.class).after(0, 1_000_000).stream()
                .map(NumberedFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Answer admin(String path, String... fields) {
        return Forms.post(house, "admin", path, fields);
    }

    private String masked(String no) {
        return house.get("admin", "/api/v1/clerks/" + no).json().path("mobile").asText();
    }
}
