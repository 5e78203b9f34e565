package org.chuangkou.exam.marking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.kind.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is told of a finished attempt.
 *
 * @param revision how often it was marked, from 1
 * @param domains how each domain went, in the order of the domains
 * @param slots in the order of the paper
 */
public record Report(
        String attempt,
        String exam,
        String title,
        BigDecimal points,
        int of,
        int passMark,
        boolean passed,
        int revision,
        List<DomainShare> domains,
        List<SlotReport> slots) {

    public record DomainShare(String domain, BigDecimal points, BigDecimal of) {}

    /**
     * @param material of the case to which a part belongs
     * @param response under the keys of the paper, null when nothing was answered
     * @param right the response that gets full marks, under the keys of the paper; null for what people mark
     * @param solution what is right, in words
     * @param cites the clauses on which it rests as they read today
     * @param remark null where the key counts
     */
    public record SlotReport(
            String slot,
            Shown shown,
            @Nullable String material,
            @Nullable JsonNode response,
            @Nullable JsonNode right,
            Solution solution,
            boolean full,
            BigDecimal points,
            BigDecimal of,
            String explanation,
            List<Clause> cites,
            @Nullable Remark remark) {}

    /**
     * That a place is marked otherwise than its question's key says.
     *
     * @param kind key, also, all or none
     * @param answers which are right by it, under the keys of the paper
     */
    public record Remark(String kind, List<JsonNode> answers, String reason) {}
}
