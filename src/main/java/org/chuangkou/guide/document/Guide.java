package org.chuangkou.guide.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.jspecify.annotations.Nullable;

/**
 * All that a hall tells about one item (政务服务事项), after the fields of GB/T 39554. What is unknown is null or an empty
 * list; only {@code fees} tells "none" (empty) from "unknown" (null).
 *
 * @param code its own code; other codes lead to it too
 * @param otherCodes 基本编码, 实施编码, 业务办理项编码 and what older systems call it
 * @param department the department as clerks say it
 * @param body the implementing body (实施主体)
 * @param type text of the item type (行政许可, 公共服务, …); the text counts, never a code
 * @param act what is done about the thing: 新办, 变更, 延续, 补办, 注销, 查询, …
 * @param state 在用, 暂停 or 取消
 * @param tier the tier that exercises the power (行使层级)
 * @param handling 即办件 or 承诺件
 * @param scope where one may apply: 全域, 跨省通办, …
 * @param materials by key, in the order in which a clerk asks for them
 * @param siblings codes of items that are easily taken for this one
 * @param more what a source tells besides, under its own labels (行政区划, 办理平台, …)
 * @param localNote which of this differs from place to place
 */
public record Guide(
        String code,
        List<String> otherCodes,
        String name,
        List<String> everydayNames,
        @Nullable String department,
        @Nullable String body,
        @Nullable String type,
        @Nullable String act,
        @Nullable String state,
        @Nullable String tier,
        @Nullable String handling,
        @Nullable Limits limits,
        List<String> objects,
        List<String> themes,
        List<String> channels,
        @Nullable Visits visits,
        @Nullable String scope,
        List<Basis> basis,
        List<String> conditions,
        Map<String, Material> materials,
        List<Step> steps,
        @Nullable List<Fee> fees,
        @Nullable Result result,
        List<Intermediary> intermediary,
        List<Venue> places,
        @Nullable String appointment,
        @Nullable Phones phones,
        @Nullable Remedies remedies,
        List<Faq> faqs,
        List<String> siblings,
        @Nullable String localNote,
        Map<String, String> more,
        List<Source> sources)
        implements Document {

    public Guide {
        otherCodes = copy(otherCodes);
        everydayNames = copy(everydayNames);
        objects = copy(objects);
        themes = copy(themes);
        channels = copy(channels);
        basis = copy(basis);
        conditions = copy(conditions);
        materials = materials == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(materials));
        steps = copy(steps);
        fees = fees == null ? null : List.copyOf(fees);
        intermediary = copy(intermediary);
        places = copy(places);
        faqs = copy(faqs);
        siblings = copy(siblings);
        more = more == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(more));
        sources = copy(sources);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A guide of which only this is known; the rest is added by {@link #with}. */
    public static Guide named(String code, String name) {
        return Json.fromTree(Json.tree(Map.of("code", code, "name", name)), Guide.class);
    }

    /** A time limit: {@code days} of {@code unit} (工作日 or 自然日); 0 is on the spot (即办). */
    public record Limit(int days, String unit) {}

    /** @param statutory the law's limit; @param promised the hall's own, never longer */
    public record Limits(
            @Nullable Limit statutory,
            @Nullable Limit promised,
            @Nullable String note) {}

    /** How often one has to come, and why. */
    public record Visits(int count, @Nullable String reason) {}

    /** A rule on which the item stands (设定依据). */
    public record Basis(
            String title, @Nullable String clause, @Nullable String note) {}

    public record Step(
            String name,
            @Nullable String by,
            @Nullable String within,
            @Nullable String action) {}

    public record Fee(
            String name, @Nullable String amount, @Nullable String basis) {}

    /** What the citizen gets in the end. */
    public record Result(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String validity,
            @Nullable String sample,
            List<String> delivery) {
        public Result {
            delivery = copy(delivery);
        }
    }

    /** A service of a third party that is needed first (中介服务). */
    public record Intermediary(String name, @Nullable String basis) {}

    /** Where and when one applies; {@code online} is an address in the net. */
    public record Venue(
            @Nullable String address,
            @Nullable String hours,
            @Nullable String online) {}

    public record Phones(
            @Nullable String consultation, @Nullable String complaint) {}

    /** Administrative review (行政复议) and litigation (行政诉讼). */
    public record Remedies(
            @Nullable String review, @Nullable String litigation) {}

    public record Faq(String question, String answer) {}

    /** From where the author has it; {@code checked} is a month, 2026-11. */
    public record Source(
            String title, @Nullable String clause, @Nullable String checked) {}

    @Override
    @JsonIgnore
    public String title() {
        return name;
    }

    @Override
    public Map<String, JsonNode> clauses() {
        return GuideClauses.of((ObjectNode) Json.tree(this));
    }

    /** This guide with these clauses instead of its own; codes stay. Inverse of {@link #clauses}. */
    public Guide with(Map<String, JsonNode> clauses) {
        return Json.fromTree(GuideClauses.assemble(code, new ArrayList<>(otherCodes), clauses), Guide.class);
    }
}
