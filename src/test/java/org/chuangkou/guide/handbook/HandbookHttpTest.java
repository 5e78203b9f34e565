package org.chuangkou.guide.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.handbook.HandbookFixture.guide;
import static org.chuangkou.guide.handbook.HandbookFixture.with;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Actor;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Revising;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.people.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class HandbookHttpTest {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) (\\S.*?) (\\d+)$");

    private final House house;
    private final TakingIn takingIn;
    private final Revising revising;
    private final Handbooks handbooks;

    HandbookHttpTest(House house, TakingIn takingIn, Revising revising, Handbooks handbooks) {
        this.house = house;
        this.takingIn = takingIn;
        this.revising = revising;
        this.handbooks = handbooks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "trainer", "manager"})
    void clerks_trainers_and_managers_print_handbooks_and_read_those_of_others(String who) {
        String id = printed(who, "window", "YP-C01");
        for (String path : List.of("/handbooks", "/handbooks/" + id, "/handbooks/" + id + "/handbook.pdf"))
            for (String reader : List.of("clerk2", "trainer2", "manager"))
                assertThat(Forms.page(house, reader, path).status())
                        .as(reader + path)
                        .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner", "admin", "auditor", "system"})
    void nobody_else_comes_in(String who) {
        String id = printed("clerk", "window", "YP-C01");
        for (String path : List.of("/handbooks", "/handbooks/" + id, "/handbooks/" + id + "/handbook.pdf"))
            assertThat(Forms.page(house, who, path).status()).as(path).isEqualTo(403);
        assertThat(ask(who, "window", "YP-C01").status()).isEqualTo(403);
        assertThat(Forms.post(house, who, "/handbooks/" + id + "/replacing").status())
                .isEqualTo(403);
    }

    @Test
    void who_has_not_signed_in_is_sent_to_the_door() {
        assertThat(Forms.page(house, null, "/handbooks").status()).isEqualTo(303);
    }

    @Test
    void an_unknown_handbook_is_not_found() {
        assertThat(Forms.page(house, "clerk", "/handbooks/nothing").status()).isEqualTo(404);
        assertThat(Forms.page(house, "clerk", "/handbooks/nothing/handbook.pdf").status())
                .isEqualTo(404);
        assertThat(Forms.post(house, "clerk", "/handbooks/nothing/replacing").status())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_printed_is_said_at_its_field() {
        Answer unknown = ask("clerk", "window", "NOWHERE");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("id=\"e-window\"", "请选择一个窗口或部门");
        assertThat(ask("clerk", "department", "没有这个局").text()).contains("id=\"e-department\"", "没有可以印的内容");
        assertThat(ask("clerk", "planet", "火星").status()).isEqualTo(400);
    }

    @Test
    void its_contents_links_and_bookmarks_lead_to_the_pages_where_the_guides_begin() throws IOException {
        String id = printed("clerk", "window", "YP-B01");
        try (PDDocument pdf = pdf(id)) {
            Handbook handbook = handbooks.find(id).orElseThrow();
            assertThat(pdf.getNumberOfPages()).isEqualTo(handbook.pages());
            assertThat(text(pdf, 1)).contains("柜员服务手册", "B01 社保医保综合窗口", "云屏区政务服务中心", "收录事项：6 个");
            List<Leaf> leaves = handbooks.leaves(handbook);
            assertThat(leaves).hasSize(6);
            Matcher lines = LINE.matcher(text(pdf, 2));
            for (Leaf leaf : leaves) {
                assertThat(lines.find()).isTrue();
                assertThat(lines.group(2)).isEqualTo(leaf.name());
                assertThat(lines.group(3)).isEqualTo(String.valueOf(leaf.firstPage()));
                assertThat(text(pdf, leaf.firstPage()))
                        .contains(leaf.position() + "　" + leaf.name(), leaf.chapter() + " · " + leaf.name())
                        .contains(leaf.firstPage() + " / " + pdf.getNumberOfPages());
            }
            assertThat(linked(pdf, 2)).containsSubsequence(pages(leaves));
            assertThat(marked(pdf)).isEqualTo(pages(leaves));
        }
    }

    @Test
    void what_a_guide_does_not_say_is_said_and_odd_signs_do_no_harm() throws IOException {
        take(with(Guide.named("HB-H-2", "只有<名>&字\u000b"), "department", "手册一局"));
        String id = printed("trainer", "department", "手册一局");
        try (PDDocument pdf = pdf(id)) {
            assertThat(text(pdf, 2)).contains("没有写明主题", "只有<名>&字");
            assertThat(text(pdf, 3)).contains("指南没有写明需要哪些材料", "指南没有写明");
        }
    }

    @Test
    void after_a_revision_only_the_pages_that_changed_are_printed_and_told_where_to_go() throws IOException {
        Guide kept = take(guide("HB-H-10", "留证", "手册十局"));
        Guide changed = take(guide("HB-H-11", "改证", "手册十局"));
        take(guide("HB-H-12", "撤证", "手册十局"));
        String first = printed("clerk", "department", "手册十局");
        assertThat(Forms.page(house, "clerk", "/handbooks/" + first).text()).contains("印后没有变化");
        assertThat(Forms.post(house, "clerk", "/handbooks/" + first + "/replacing")
                        .status())
                .isEqualTo(409);

        revise(with(changed, "conditions/1", "年满十六周岁"));
        revise(with(guide("HB-H-12", "撤证", "手册十局"), "state", "取消"));
        take(guide("HB-H-13", "新证", "手册十局"));
        assertThat(Forms.page(house, "manager", "/handbooks/" + first).text())
                .contains("新增 1 个，修改 1 个，撤下 1 个，未变 1 个", "<ins>六</ins>", "<del>八</del>");

        String second = finished("manager", Forms.post(house, "manager", "/handbooks/" + first + "/replacing"));
        List<Leaf> before = handbooks.leaves(handbooks.find(first).orElseThrow());
        List<Leaf> after = handbooks.leaves(handbooks.find(second).orElseThrow());
        assertThat(after).extracting(Leaf::item).containsExactlyInAnyOrder("HB-H-10", "HB-H-11", "HB-H-13");
        assertThat(leaf(after, "HB-H-10"))
                .isEqualTo(leaf(before, "HB-H-10")
                        .in(second, leaf(after, "HB-H-10").position()));
        Leaf old = leaf(before, "HB-H-11");
        Leaf fresh = leaf(after, "HB-H-11");
        try (PDDocument pdf = pdf(second)) {
            assertThat(text(pdf, 1))
                    .contains("抽旧换新", "改证", "年满十八六周岁", "新证", "撤证")
                    .contains("版第 " + old.firstPage() + " 至 " + old.lastPage() + " 页")
                    .contains("放进本册第 " + fresh.firstPage() + " 至 " + fresh.lastPage() + " 页");
            assertThat(text(pdf, fresh.firstPage())).contains("改证", "年满十六周岁");
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain(kept.name());
        }
        assertThat(Forms.page(house, "clerk", "/handbooks/" + second).text()).contains("印后没有变化");
        assertThat(Forms.page(house, "clerk", "/handbooks/" + first).text()).contains("/handbooks/" + second);
    }

    @Test
    void a_handbook_that_could_not_be_printed_says_why_to_everybody(AskingForHandbook asking) {
        take(guide("HB-H-20", "甲证", "手册二局"));
        String id = house.transactions().executeWrite(status -> {
            String asked = asking.whole(new Scope.OfDepartment("手册二局"), "林小满", new Actor("clerk", "-"));
            revise(with(guide("HB-H-20", "甲证", "手册二局"), "state", "取消"));
            return asked;
        });
        assertThat(house.finished("clerk", handbooks.find(id).orElseThrow().job())
                        .get("state")
                        .asText())
                .isEqualTo("failed");
        assertThat(Forms.page(house, "trainer", "/handbooks/" + id).text()).contains("没有生成：“手册二局”没有生效的指南");
        assertThat(Forms.page(house, "trainer", "/handbooks/" + id + "/handbook.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(Forms.post(house, "trainer", "/handbooks/" + id + "/replacing")
                        .status())
                .isEqualTo(409);
        assertThat(Forms.page(house, "trainer", "/handbooks").text()).contains("没有生成");
    }

    private Answer ask(String who, String scope, String subject) {
        return Forms.post(house, who, "/handbooks", "scope", scope, scope, subject);
    }

    private String printed(String who, String scope, String subject) {
        return finished(who, ask(who, scope, subject));
    }

    private String finished(String who, Answer asked) {
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        String page = asked.response().headers().firstValue("location").orElseThrow();
        String id = page.substring(page.lastIndexOf('/') + 1);
        String job = handbooks.find(id).orElseThrow().job();
        assertThat(house.finished(who, job).toString()).contains("\"state\":\"done\"");
        return id;
    }

    private Guide take(Guide guide) {
        takingIn.take(List.of(guide), "test", Actor.SERVICE);
        return guide;
    }

    private void revise(Guide guide) {
        assertThat(revising.revise(guide, 1, Instant.EPOCH, "试", new Actor("trainer", "-")))
                .isEqualTo(new Revising.Revision.Revised(2));
    }

    private PDDocument pdf(String id) throws IOException {
        var request = HttpRequest.newBuilder(house.at("/handbooks/" + id + "/handbook.pdf"))
                .header("Authorization", "Bearer " + house.token("clerk"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Loader.loadPDF(
                    client.send(request, BodyHandlers.ofByteArray()).body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<Integer> pages(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::firstPage).toList();
    }

    private static Leaf leaf(List<Leaf> leaves, String item) {
        return leaves.stream()
                .filter(leaf -> leaf.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> linked(PDDocument pdf, int page) throws IOException {
        return pdf.getPage(page - 1).getAnnotations().stream()
                .map(link -> ((PDAnnotationLink) link).getAction())
                .map(action -> {
                    try {
                        var to = (PDPageDestination) ((PDActionGoTo) action).getDestination();
                        return to.retrievePageNumber() + 1;
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .toList();
    }

    /** Where the bookmarks of the guides lead, chapter after chapter. */
    private static List<Integer> marked(PDDocument pdf) throws IOException {
        var pages = new ArrayList<Integer>();
        for (PDOutlineItem chapter :
                pdf.getDocumentCatalog().getDocumentOutline().children())
            for (PDOutlineItem guide : chapter.children())
                pages.add(((PDPageDestination) guide.getDestination()).retrievePageNumber() + 1);
        return pages;
    }
}
