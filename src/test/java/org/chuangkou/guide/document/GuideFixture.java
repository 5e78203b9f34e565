package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Guides for tests. */
public final class GuideFixture {
    private GuideFixture() {}

    public static Guide yaml(String text) {
        return Drafts.guide(tree(text));
    }

    public static JsonNode tree(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small guide with something in most sections. */
    public static Guide small(String code, String name) {
        return yaml("""
                code: %s
                name: %s
                everydayNames: [小事, 杂事]
                department: 综合科
                type: 公共服务
                state: 在用
                handling: 承诺件
                limits: {statutory: 20, promised: 5, unit: 工作日}
                channels: [窗口, 网上]
                visits: {count: 1, reason: 核对原件}
                conditions: [年满十八周岁, 在本地居住]
                materials:
                  id-card: {name: 居民身份证, necessity: 必要, originals: 1, acceptance: 在有效期内}
                  form: {name: 申请表, necessity: 必要, originals: 1, acceptance: 签名齐全}
                steps: [{name: 受理, by: 综合窗口}, {name: 办结, by: 综合科}]
                fees: []
                phones: {consultation: 0000-12345, complaint: 0000-12315}
                faqs: [{question: 能代办吗？, answer: 能，带委托书。}]
                """.formatted(code, name));
    }
}
