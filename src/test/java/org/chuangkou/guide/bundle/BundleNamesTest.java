package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What citizens say finds the shipped bundles, and what is only about one item does not. */
class BundleNamesTest {
    private static final BundleNames NAMES = new BundleNames(ShippedBundles.read(Path.of("question-bank/bundles")));

    @ParameterizedTest
    @CsvSource({
        "我想开个饭馆, restaurant",
        "我打算在小区门口开一家小餐馆，要办什么手续, restaurant",
        "刚盘了个店面想卖奶茶开奶茶店, restaurant",
        "我要開餐館, restaurant",
        "kaifandian, restaurant",
        "kfd, restaurant",
        "我家孩子刚出生，要去哪些地方办手续, newborn",
        "老婆刚生了孩子, newborn",
        "我爸走了，家里老人走了要办些什么, after-death",
        "我们公司新招了员工，社保怎么办, hiring",
        "公司开不下去了，想把公司注销, company-close",
        "我明年就要退休了, retiring",
        "我买了套二手房想过户, second-hand-home",
        "社保卡丢了怎么办, social-card-service",
        "孩子今年要上小学了, school",
        "公司有处罚记录，怎么做信用修复, credit",
        "新房子怎么通水通电, utilities",
        "想买个货车跑运输, freight",
        "我被公司辞退了怎么办, out-of-work",
        "没有工作单位，自己想交社保, flexible-work",
        "开办餐饮店, restaurant",
        "我妈去世了，有哪些事要办, after-death",
        "孩子刚满月还没上户口, newborn",
        "厂子要接电接水, utilities",
        "公司法人换了要改哪些地方, company-update",
        "餐馆, restaurant"
    })
    void a_sentence_finds_its_bundle(String said, String slug) {
        assertThat(found(said)).as(said).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "护照换发",
                "港澳通行证",
                "身份证号码",
                "今天下午几点下班",
                "离婚证补办",
                "我想投诉窗口",
                "建筑工程施工许可",
                "!!!",
                "",
                "1",
                "我",
                "办",
                "hello world",
                "0000-12345",
                "110101199003070000"
            })
    void what_is_about_something_else_finds_none(String said) {
        assertThat(found(said)).as(said).isEmpty();
    }

    private static List<String> found(String said) {
        return NAMES.find(said, 2).stream().map(Bundle::slug).toList();
    }
}
