package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.jspecify.annotations.Nullable;

/**
 * A law or rule that stands above all guides; its articles are its clauses ({@code articles/32}).
 *
 * @param kind 法律, 行政法规, 部门规章, 规范性文件 or 平台规则
 * @param note what the reader must know of this text, e.g. that it is the gist and not the wording
 * @param articles by number, in order
 */
public record Law(
        String code,
        String title,
        String kind,
        @Nullable String issuer,
        @Nullable String effectiveFrom,
        @Nullable String amended,
        @Nullable String note,
        Map<String, Article> articles,
        List<Guide.Source> sources)
        implements Document {

    public Law {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** @param gist what it says, in our words */
    public record Article(@Nullable String heading, String gist) {}

    @Override
    public Map<String, JsonNode> clauses() {
        var clauses = new LinkedHashMap<String, JsonNode>();
        articles.forEach((number, article) -> clauses.put("articles/" + number, Json.tree(article)));
        return clauses;
    }
}
