package org.chuangkou.guide.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.handbook.HandbookFixture.guide;
import static org.chuangkou.guide.handbook.HandbookFixture.version;

import java.util.List;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.Version;
import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void chapters_and_their_guides_stand_as_a_Chinese_reader_looks_them_up() {
        List<Chapter> chapters =
                chapters(guide("C-1", "烟花零售", "应急局"), guide("C-2", "安全备案", "应急局"), guide("C-3", "公章备案", "公安局"));
        assertThat(chapters).extracting(Chapter::title).containsExactly("公安局", "应急局");
        assertThat(names(chapters.getLast())).containsExactly("安全备案", "烟花零售");
    }

    @Test
    void guides_that_name_no_chapter_stand_last_under_a_title_that_says_so() {
        Guide silent = GuideFixture.yaml("{code: C-4, name: 不知归谁}");
        assertThat(chapters(silent, guide("C-5", "办证", "住建局")))
                .extracting(Chapter::title)
                .containsExactly("住建局", "没有写明");
    }

    @Test
    void two_guides_of_one_name_both_stay() {
        List<Chapter> chapters = chapters(guide("C-7", "办证", "住建局"), guide("C-6", "办证", "住建局"));
        assertThat(chapters.getFirst().guides())
                .extracting(version -> version.guide().code())
                .containsExactly("C-6", "C-7");
    }

    private static List<Chapter> chapters(Guide... guides) {
        List<Version> versions =
                List.of(guides).stream().map(guide -> version(1, guide)).toList();
        return Chapter.of(versions, Guide::department, "没有写明");
    }

    private static List<String> names(Chapter chapter) {
        return chapter.guides().stream().map(version -> version.guide().name()).toList();
    }
}
