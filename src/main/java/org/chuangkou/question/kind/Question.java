package org.chuangkou.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is asked, and what is right. Texts are Markdown. Options have the keys A, B, C … in the order of the bank; a paper may
 * show them in another order under its own keys.
 */
public sealed interface Question {

    /** The text of the task; for a case the material (案例材料). */
    String stem();

    /** 单选题: one option is right. */
    record Single(String stem, List<String> options, String answer) implements Question {
        public Single {
            requireStem(stem);
            options = requireOptions(options);
            require(Keys.of(options).contains(answer), "answer", "question.answer-not-among-options", answer);
        }
    }

    /** 多选题: two or more options are right. */
    record Multiple(String stem, List<String> options, Set<String> answer, Rule rule) implements Question {
        /** How a choice that is neither right nor wrong counts. */
        public enum Rule {
            /** All or nothing: the usual rule of the trade's papers. */
            EXACT,
            /** Half the mark for some of the right ones and none that is wrong (少选得一半，错选不得分). */
            PARTIAL
        }

        public Multiple {
            requireStem(stem);
            options = requireOptions(options);
            answer = Set.copyOf(answer);
            require(answer.size() >= 2, "answer", "question.multiple-needs-two");
            for (String key : answer)
                require(Keys.of(options).contains(key), "answer", "question.answer-not-among-options", key);
        }
    }

    /** 判断题: right or wrong. */
    record Judge(String stem, boolean answer) implements Question {
        public Judge {
            requireStem(stem);
        }
    }

    /** 填空题: each gap {@code ____} of the stem with the ways of filling it that count. */
    record Blank(String stem, List<List<String>> accepted) implements Question {
        private static final Pattern GAP = Pattern.compile("_{3,}");

        public Blank {
            requireStem(stem);
            accepted = accepted.stream().map(List::copyOf).toList();
            long gaps = GAP.matcher(stem).results().count();
            require(gaps > 0, "stem", "question.no-gap");
            require(gaps == accepted.size(), "blanks", "question.gaps", gaps, accepted.size());
            for (List<String> ways : accepted)
                require(
                        !ways.isEmpty() && ways.stream().noneMatch(String::isBlank),
                        "blanks",
                        "question.gap-without-answer");
        }
    }

    /** 排序题: the steps in their right order. */
    record Order(String stem, List<String> steps) implements Question {
        public Order {
            requireStem(stem);
            steps = List.copyOf(steps);
            require(steps.size() >= 3, "steps", "question.order-needs-three");
            require(new HashSet<>(steps).size() == steps.size(), "steps", "question.step-twice");
        }
    }

    /** 配对题: what on the left belongs to what on the right. */
    record Match(String stem, Map<String, String> pairs) implements Question {
        public Match {
            requireStem(stem);
            pairs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
            require(pairs.size() >= 2, "pairs", "question.match-needs-two");
            require(new HashSet<>(pairs.values()).size() == pairs.size(), "pairs", "question.right-twice");
        }
    }

    /** 案例题: a material and what is asked about it. */
    record Case(String stem, List<Part> parts) implements Question {
        /** @param weight share of the case's points among those of its parts */
        public record Part(Question question, int weight) {
            public Part {
                require(!(question instanceof Case), "type", "question.case-in-case");
                require(weight >= 1 && weight <= 10, "weight", "question.part-weight");
            }
        }

        public Case {
            requireStem(stem);
            parts = List.copyOf(parts);
            require(!parts.isEmpty(), "parts", "question.case-without-parts");
        }
    }

    /** 简答题: marked by people after a rubric (评分标准). */
    record Essay(String stem, List<Criterion> rubric) implements Question {
        /** @param marks at most so many for this point */
        public record Criterion(String point, int marks) {
            public Criterion {
                require(!point.isBlank() && marks >= 1, "rubric", "question.criterion");
            }
        }

        public Essay {
            requireStem(stem);
            rubric = List.copyOf(rubric);
            require(!rubric.isEmpty(), "rubric", "question.essay-without-rubric");
        }
    }

    private static void requireStem(String stem) {
        require(!stem.isBlank(), "stem", "question.no-stem");
    }

    private static List<String> requireOptions(List<String> options) {
        require(options.size() >= 2 && options.size() <= Keys.MOST, "options", "question.options", Keys.MOST);
        require(options.stream().noneMatch(String::isBlank), "options", "question.option-empty");
        require(new HashSet<>(options).size() == options.size(), "options", "question.option-twice");
        return List.copyOf(new ArrayList<>(options));
    }

    private static void require(boolean right, String field, String key, Object... args) {
        if (!right) throw new WrongQuestion(field, key, args);
    }
}
