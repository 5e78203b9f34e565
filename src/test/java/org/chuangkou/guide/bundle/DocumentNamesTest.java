package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNamesTest {
    private final DocumentNames names = DocumentNames.read();

    @ParameterizedTest
    @CsvSource({
        "身份证, 居民身份证",
        "居民身份证（原件及复印件）, 居民身份证",
        "居民身份证复印件, 身份证",
        "本人身份证, 居民身份证",
        "《户口本》, 居民户口簿",
        "营业执照副本复印件, 企业法人营业执照",
        "ＡＢ 表, ab表",
        "不动产权属证书, 房产证"
    })
    void mean_the_same(String one, String other) {
        assertThat(names.same(one)).isEqualTo(names.same(other));
    }

    @ParameterizedTest
    @CsvSource({
        "居民身份证, 死者的居民身份证",
        "授权委托书, 现场签订或者经公证的授权委托书",
        "食品经营许可申请书, 企业注销登记申请书",
        "居民身份证（申请人）, 居民身份证（经办人）",
        "营业执照, 租赁合同"
    })
    void stay_apart(String one, String other) {
        assertThat(names.same(one)).isNotEqualTo(names.same(other));
    }

    @ParameterizedTest
    @CsvSource({"营业执照（个体工商户）, 营业执照", "中华人民共和国残疾人证, 残疾证", "居民户口簿（迁入登记）, 户口簿"})
    void a_result_is_the_document(String result, String document) {
        assertThat(names.result(result)).isEqualTo(names.same(document));
    }

    @ParameterizedTest
    @CsvSource({"副本, 副本", "原件, 原件"})
    void a_name_that_tells_only_a_form_stays(String name, String same) {
        assertThat(names.same(name)).isEqualTo(same);
    }
}
