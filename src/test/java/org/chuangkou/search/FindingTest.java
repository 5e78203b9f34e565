package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.search.IndexFixture.found;
import static org.chuangkou.search.IndexFixture.titles;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.Marked.Run;
import org.chuangkou.search.local.LocalSearchIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static LocalSearchIndex index;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        index = IndexFixture.directory(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "食品經營許可, food", // traditional
        "ＥＴＣ卡, etc", // full width
        "etc, etc", // Latin in a title
        "结婚登记, marry",
        "开饭馆, food", // an everyday name
        "領結婚證, marry",
        "健康证, food", // a passage
        "shipinjingyingxuke, food",
        "spjyxk, food",
        "shi pin sheng chan, food-make",
        "lvshizhiye, lawyer",
        "lüshi, lawyer",
        "LUSHI, lawyer",
        "yinhangzhanghu, bank",
        "yinxingzhanghu, bank", // another reading of 行
        "etckabanli, etc",
        "shpinshengchan, food-make", // a slip in pinyin
        "ck-food-licence, food",
        "CKFOODCHANGE, food-change",
        "11440000006940168X2440109002002, lawyer",
        "1144000000694, lawyer", // the beginning of a code
        "9002002, lawyer", // its end
        "食品生产許可証, food-make",
        "律师职业许可, lawyer", // a letter wrong
        "律执业许可, lawyer", // missing
        "律师师执业许可, lawyer", // too many
        "律执师业许可, lawyer", // exchanged
        "结昏登记, marry",
        "视频经营许可, food", // the same sound
        "事品精英许可, food",
    })
    void people_find_it_by(String asked, String wanted) {
        assertThat(found(index, asked)).first().isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "我想问一下开饭馆需要什么材料, food",
        "身份证丢了怎么补办, id",
        "给孩子办身份证要带什么, id-new",
        "请问领证在哪里办理, marry",
        "怎么开店, shop",
    })
    void citizens_find_it_in_their_own_words(String asked, String wanted) {
        assertThat(found(index, asked)).first().isEqualTo(wanted);
    }

    @Test
    void the_same_act_lifts_another_lowers_and_none_prefers_the_plain_one() {
        assertThat(found(index, "食品经营许可变更").subList(0, 3)).first().isEqualTo("food-change");
        assertThat(found(index, "食品经营许可注销")).first().isEqualTo("food-cancel");
        assertThat(found(index, "食品经营许可")).first().isEqualTo("food");
        assertThat(found(index, "身份证申领")).first().isEqualTo("id-new");
        assertThat(found(index, "身份证遗失")).first().isEqualTo("id");
    }

    @Test
    void the_nearer_the_title_the_higher(@TempDir Path folder) {
        List<Entry> entries = List.of(
                with("passage", "烟草专卖零售许可", List.of(), "需要公共卫生许可证"),
                with("apart", "公共场所卫生行政许可证", List.of(), ""),
                with("inside", "办理公共卫生许可证", List.of(), ""),
                with("everyday", "理发店开办", List.of("公共卫生许可证"), ""),
                with("prefix", "公共卫生许可证延续", List.of(), ""),
                with("exact", "公共卫生许可证", List.of(), ""));
        try (LocalSearchIndex small = IndexFixture.filled(folder, entries)) {
            assertThat(found(small, "公共卫生许可证"))
                    .containsExactly("exact", "everyday", "prefix", "inside", "apart", "passage");
        }
    }

    @Test
    void a_long_sentence_finds_what_holds_any_of_its_words(@TempDir Path folder) {
        try (LocalSearchIndex small = titles(folder, "排污许可", "结婚登记", "税务登记")) {
            assertThat(found(small, "我们村里那个养猪场老板说要去弄一个什么排污的证不然环保要来查封我家"))
                    .first()
                    .isEqualTo("t0");
        }
    }

    @Test
    void an_abbreviation_finds_the_name(@TempDir Path folder) {
        try (LocalSearchIndex small = titles(folder, "律师协会基本信息查询", "律师事务所基本信息查询", "导游考试查询")) {
            assertThat(found(small, "律协")).first().isEqualTo("t0");
            assertThat(found(small, "律所查询")).first().isEqualTo("t1");
        }
    }

    @Test
    void a_hit_shows_where_it_was_hit() {
        Hit hit = first("经营许可");
        assertThat(hit.title().runs())
                .containsExactly(new Run("食品", false), new Run("经营许可", true), new Run("（新办）", false));
        assertThat(hit.snippet().text()).isEqualTo("由市场监督管理局办理");
        assertThat(hit.shown()).isEqualTo(Map.of("department", "市场监督管理局"));
        assertThat(first("开饭馆").snippet().runs()).containsExactly(new Run("开饭馆", true));
        assertThat(first("容缺受理健康证").snippet().runs()).contains(new Run("容缺受理：健康证", true));
    }

    @Test
    void words_in_no_entry_find_nothing() {
        assertThat(index.search(SearchRequest.of("量子纠缠", 10)).total()).isZero();
        assertThat(found(index, "qqqq")).isEmpty();
    }

    private static Hit first(String asked) {
        return index.search(SearchRequest.of(asked, 1)).hits().getFirst();
    }

    private static Entry with(String id, String title, List<String> names, String passage) {
        return new Entry(id, title, names, List.of(), Map.of(), List.of(passage), "", Map.of());
    }
}
