package org.chuangkou.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Role by role: what of people each of them sees and may do. */
@HttpTest
class AccessHttpTest {
    private static final List<String> READ = List.of(
            "/admin/places",
            "/admin/places/YP",
            "/admin/windows",
            "/admin/windows/YP-A03",
            "/admin/clerks",
            "/admin/clerks/YP1002",
            "/api/v1/clerks",
            "/api/v1/clerks/YP1002");
    private static final List<String> WRITE = List.of(
            "/admin/places",
            "/admin/places/YP-WQ-LT",
            "/admin/places/YP-WQ-LT/remove",
            "/admin/windows",
            "/admin/windows/YP-C01",
            "/admin/windows/YP-C01/remove",
            "/admin/windows/YP-C01/items",
            "/admin/windows/YP-C01/items/delegation",
            "/admin/windows/YP-C01/items/remove",
            "/admin/clerks",
            "/admin/clerks/YP1002",
            "/admin/clerks/YP1002/assignment",
            "/admin/clerks/YP1002/unmask");
    private static final List<String> FORMS = List.of(
            "/admin/places/new?parent=YP",
            "/admin/windows/new",
            "/admin/windows/YP-A03/edit",
            "/admin/clerks/new",
            "/admin/clerks/YP1002/edit",
            "/admin/clerks/import",
            "/admin/clerks/import/template/clerks.xlsx");

    private final House house;

    AccessHttpTest(House house) {
        this.house = house;
    }

    @Test
    void nobody_without_a_session_sees_anything() {
        assertThat(house.get(null, "/api/v1/clerks").status()).isEqualTo(401);
        assertThat(Forms.page(house, null, "/admin/clerks").status()).isEqualTo(303);
        assertThat(Forms.page(house, null, "/people/me").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "auditor", "system"})
    void who_has_no_business_with_others_is_refused_everywhere(String username) {
        for (String path : all(READ, FORMS))
            assertThat(Forms.page(house, username, path).status()).as(path).isEqualTo(403);
        for (String path : WRITE)
            assertThat(Forms.post(house, username, path).status()).as(path).isEqualTo(403);
        assertThat(house.upload(username, "/api/v1/clerks/import", "csv", "a.csv", new byte[] {'x'})
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainer2", "examiner"})
    void who_teaches_or_examines_sees_clerks_but_no_numbers_and_changes_nothing(String username) {
        for (String path : all(READ.subList(0, 4), FORMS))
            assertThat(Forms.page(house, username, path).status()).as(path).isEqualTo(403);
        for (String path : WRITE)
            assertThat(Forms.post(house, username, path).status()).as(path).isEqualTo(403);
        JsonNode clerk = house.get(username, "/api/v1/clerks/YP1001").json();
        assertThat(clerk.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "no", "name", "place", "placeName", "window", "windowLabel", "windowName", "level");
        String page = Forms.page(house, username, "/admin/clerks/YP1001").text();
        assertThat(page).contains("林小满", "A03").doesNotContain("138", "S0000", "/unmask", "/assignment");
        assertThat(Forms.page(house, username, "/admin/clerks").text()).doesNotContain(">clerk<");
    }

    @Test
    void a_manager_sees_all_but_edits_only_where_people_sit_and_what_windows_take() {
        for (String path : READ)
            assertThat(Forms.page(house, "manager", path).status()).as(path).isEqualTo(200);
        for (String path : FORMS)
            assertThat(Forms.page(house, "manager", path).status()).as(path).isEqualTo(403);
        for (String path : WRITE) {
            boolean may = path.contains("/items") || path.endsWith("/assignment") || path.endsWith("/unmask");
            if (!may)
                assertThat(Forms.post(house, "manager", path).status()).as(path).isEqualTo(403);
        }
        JsonNode clerk = house.get("manager", "/api/v1/clerks/YP1001").json();
        assertThat(clerk.get("mobile").asText()).isEqualTo("138****3210");
        assertThat(clerk.get("certificateNo").asText()).isEqualTo("S00001******4501");
        assertThat(clerk.get("username").asText()).isEqualTo("clerk");
    }

    @Test
    void an_administrator_reaches_every_page() {
        for (String path : all(READ, FORMS))
            assertThat(Forms.page(house, "admin", path).status()).as(path).isEqualTo(200);
    }

    @Test
    void a_clerk_sees_oneself_and_nobody_else() {
        String own = Forms.page(house, "clerk", "/people/me").text();
        assertThat(own)
                .contains("林小满", "YP1001", "138****3210", "CK-food-licence")
                .doesNotContain("13800003210");
        assertThat(Forms.page(house, "clerk", "/").text()).contains("A03");
        assertThat(Forms.page(house, "clerk", "/people/YP1002").status()).isEqualTo(404);
        assertThat(house.get("clerk", "/api/v1/clerks/YP1001").status()).isEqualTo(403);
        assertThat(Forms.page(house, "admin", "/people/me").status()).isEqualTo(404);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String path : List.of(
                "/admin/places/nowhere", "/admin/windows/nowhere", "/admin/clerks/nobody", "/api/v1/clerks/nobody"))
            assertThat(house.get("admin", path).status()).as(path).isEqualTo(404);
    }

    private static List<String> all(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
