package org.chuangkou.guide.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.people.Forms.page;
import static org.chuangkou.people.Forms.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class SlipHttpTest {
    private static final String ITEM = "/items/CK-public-place-hygiene";
    private final House house;

    SlipHttpTest(House house) {
        this.house = house;
    }

    private String issued(String username, String... fields) {
        Answer answer = post(house, username, ITEM + "/slips", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return URI.create(answer.response().headers().firstValue("location").orElseThrow())
                .getPath();
    }

    @Test
    void only_clerks_give_out_papers_and_only_with_a_place() {
        for (String who : List.of("examiner", "manager", "admin", "auditor", "system"))
            assertThat(post(house, who, ITEM + "/slips", "kind", "NOTICE").status())
                    .as(who)
                    .isEqualTo(403);
        assertThat(post(house, null, ITEM + "/slips", "kind", "NOTICE").status())
                .isIn(303, 401);
    }

    @Test
    void a_notice_tells_all_that_is_lacking_in_the_words_of_the_guide_on_screen_and_as_pdf() {
        String slip = issued("clerk", "kind", "NOTICE", "brought", "id-card");
        String text = page(house, "clerk", slip).text();
        assertThat(text).contains("一次性告知单", "还缺的材料", "卫生管理制度", "您已带来的材料", "居民身份证", "行政复议", "林小满");
        Answer pdf = page(house, "clerk", slip + "/paper.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.response().headers().firstValue("content-type")).contains("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
    }

    @Test
    void an_unknown_kind_an_unknown_item_and_an_incomplete_acceptance_are_refused_and_numbered_nowhere() {
        assertThat(post(house, "clerk", ITEM + "/slips", "kind", "LICENCE").status())
                .isEqualTo(400);
        assertThat(post(house, "clerk", "/items/CK-nothing/slips", "kind", "NOTICE")
                        .status())
                .isEqualTo(404);
        int before = number(issued("clerk", "kind", "NOTICE"));
        Answer refused =
                post(house, "clerk", ITEM + "/slips", "kind", "ACCEPTANCE", "applicant", "李小敏", "brought", "id-card");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("还缺必要材料，不能受理").contains("李小敏");
        assertThat(number(issued("clerk", "kind", "NOTICE"))).isEqualTo(before + 1);
    }

    @Test
    void a_paper_of_another_place_is_not_found_but_a_manager_sees_it() {
        String slip = issued("clerk", "kind", "REFUSAL", "applicant", "王一二", "ground", "NOT_NEEDED");
        assertThat(page(house, "clerk", slip).text()).contains("王一二", "第三十二条第一款第一项");
        assertThat(page(house, "manager", slip).status()).isEqualTo(200);
        assertThat(page(house, "examiner", slip).status()).isEqualTo(403);
        assertThat(page(house, "clerk", "/slips/YP-20000101-0001").status()).isEqualTo(404);
    }

    @Test
    void the_list_of_the_day_masks_names_and_an_answered_receipt_waits_no_longer() {
        String receipt = issued("clerk2", "kind", "RECEIPT", "applicant", "欧阳明月", "brought", "id-card");
        String number = receipt.substring("/slips/".length());
        String list = page(house, "clerk2", "/slips").text();
        assertThat(list).contains(number, "欧**月").doesNotContain("欧阳明月");
        assertThat(page(house, "clerk2", "/").text()).contains("等待答复的申请", number);

        String answer = issued(
                "clerk",
                "kind",
                "CORRECTION",
                "applicant",
                "欧阳明月",
                "brought",
                "id-card",
                "days",
                "10",
                "answers",
                number);
        assertThat(page(house, "clerk", answer).text()).contains("答复接收单 " + number);
        assertThat(page(house, "clerk2", "/").text()).doesNotContain(number);
        Answer again = post(
                house,
                "clerk",
                ITEM + "/slips",
                "kind",
                "CORRECTION",
                "applicant",
                "某",
                "days",
                "10",
                "answers",
                number);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("没有这份等待答复的接收单");
    }

    @Test
    void papers_given_out_at_one_instant_all_have_their_own_number() throws Exception {
        var jobs = new ArrayList<Callable<String>>();
        for (int i = 0; i < 12; i++) jobs.add(() -> issued("clerk", "kind", "AFTERWARDS"));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var slips = new ArrayList<String>();
            for (var future : threads.invokeAll(jobs)) slips.add(future.get());
            assertThat(slips).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_calendar_is_changed_by_managers_alone() {
        assertThat(post(house, "clerk", "/calendar", "day", "2026-12-01", "kind", "REST")
                        .status())
                .isEqualTo(403);
        assertThat(post(house, "manager", "/calendar", "day", "31.12.2026", "kind", "REST")
                        .status())
                .isEqualTo(400);
        assertThat(post(house, "manager", "/calendar", "day", "2031-12-01", "kind", "HOLIDAY")
                        .status())
                .isEqualTo(400);
        assertThat(post(house, "manager", "/calendar", "day", "2031-10-01", "kind", "REST", "name", "国庆节")
                        .status())
                .isEqualTo(303);
        assertThat(page(house, "clerk", "/calendar?year=2031").text()).contains("国庆节");
        assertThat(page(house, "clerk", "/calendar?year=2032").text()).contains("还没有录入");
    }

    private static int number(String slip) {
        return Integer.parseInt(slip.substring(slip.length() - 4));
    }
}
