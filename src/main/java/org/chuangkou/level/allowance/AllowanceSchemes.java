package org.chuangkou.level.allowance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.level.allowance.AllowanceScheme.CountedOn;
import org.chuangkou.level.allowance.AllowanceScheme.Seniority;
import org.chuangkou.level.allowance.AllowanceScheme.Step;

/** The allowance scheme of {@code question-bank/schemes}, in its versions. */
@Singleton
public class AllowanceSchemes {
    /** The scheme that holds where nobody has chosen another. */
    public static final String USUAL = "allowance-sucheng-2024";

    private final List<AllowanceScheme> versions;

    AllowanceSchemes(@Value("${chuangkou.content:.}") String content) {
        versions = read(
                Path.of(content).resolve("question-bank").resolve("schemes").resolve(USUAL + ".yaml"));
    }

    /** The usual scheme as it holds for that month; empty for a month before there was one. */
    public Optional<AllowanceScheme> usual(YearMonth month) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(version.countedIn(month)))
                .max(Comparator.comparing(AllowanceScheme::effectiveFrom));
    }

    static List<AllowanceScheme> read(Path file) {
        var read = new ArrayList<AllowanceScheme>();
        try {
            for (JsonNode node : new YAMLMapper().readTree(file.toFile())) read.add(scheme(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(read);
    }

    private static AllowanceScheme scheme(JsonNode node) {
        var skill = new HashMap<Integer, Integer>();
        amounts(node.get("skill")).forEach((level, fen) -> skill.put(Integer.valueOf(level), fen));
        var probation = new HashSet<AllowanceKind>();
        texts(node.get("duringProbation")).forEach(kind -> probation.add(AllowanceKind.called(kind)));
        return new AllowanceScheme(
                node.get("slug").textValue(),
                node.get("title").textValue(),
                LocalDate.parse(node.get("effectiveFrom").textValue()),
                texts(node.get("ours")),
                CountedOn.valueOf(node.get("countedOn")
                        .textValue()
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                skill,
                seniority(node.get("seniority")),
                amounts(node.get("education")),
                probation);
    }

    private static Seniority seniority(JsonNode node) {
        var steps = new ArrayList<Step>();
        for (JsonNode step : node.get("steps"))
            steps.add(
                    new Step(step.get("years").intValue(), step.get("amountFen").intValue()));
        return new Seniority(node.get("restartsOnUpgrade").booleanValue(), steps);
    }

    private static Map<String, Integer> amounts(JsonNode node) {
        var amounts = new HashMap<String, Integer>();
        node.properties()
                .forEach(
                        amount -> amounts.put(amount.getKey(), amount.getValue().intValue()));
        return amounts;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
