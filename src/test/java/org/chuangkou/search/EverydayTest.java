package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checker of the everyday dictionary, {@code question-bank/everyday.yaml}. */
class EverydayTest {

    private static final Path FOLDER = Path.of("question-bank");
    private static final Path CHATTER = Path.of("src/main/resources/search/chatter.txt");

    /** Would pull up half a directory, whatever was meant. */
    private static final Set<String> TOO_GENERAL = Set.of(
            "办证", "证件", "证明", "证书", "执照", "许可", "许可证", "补贴", "补助", "报销", "材料", "手续", "公司", "企业", "单位", "个人", "孩子", "老人",
            "房子", "车子", "土地", "登记", "备案", "审批", "申请", "开店", "机构", "人员", "国家", "政府", "社保", "医保");

    /** Official in some item's name too, but people mean another one far more often. */
    private static final Set<String> MOSTLY_MEANT_OTHERWISE =
            Set.of("饭店", "药店", "护照", "诊所", "旅馆", "轮椅", "快递", "天然气", "出国");

    private record Entry(String theme, List<String> said, List<String> means) {}

    private final JsonNode dictionary = dictionary();
    private final List<Entry> entries = dictionary
            .propertyStream()
            .flatMap(theme -> theme.getValue()
                    .valueStream()
                    .map(entry -> new Entry(theme.getKey(), texts(entry.path("said")), texts(entry.path("means")))))
            .toList();
    private final List<String> phrases =
            entries.stream().flatMap(entry -> entry.said().stream()).toList();

    @Test
    void it_fits_its_schema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve("everyday.schema.json")));
        assertThat(schema.validate(dictionary)).isEmpty();
    }

    @Test
    void it_covers_a_life_and_a_firm() {
        assertThat(entries).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void a_phrase_stands_in_one_entry_only() {
        assertThat(phrases).doesNotHaveDuplicates();
    }

    @Test
    void a_phrase_has_two_to_sixteen_characters() {
        assertThat(phrases).allMatch(phrase -> phrase.length() >= 2 && phrase.length() <= 16);
    }

    @Test
    void nobody_is_told_what_he_said_himself() {
        assertThat(entries).allSatisfy(entry -> assertThat(entry.said()).doesNotContainAnyElementsOf(entry.means()));
    }

    @Test
    void no_phrase_is_chatter_or_so_general_that_it_would_pull_everything() throws IOException {
        assertThat(phrases).doesNotContainAnyElementsOf(chatter()).doesNotContainAnyElementsOf(TOO_GENERAL);
    }

    /** Acts are left out: their words stand in names of items of every kind. */
    @Test
    void whoever_uses_an_official_term_is_not_led_to_another_item() {
        List<Entry> things =
                entries.stream().filter(entry -> !entry.theme().equals("acts")).toList();
        List<String> terms = things.stream()
                .flatMap(entry -> entry.means().stream())
                .distinct()
                .toList();
        for (Entry entry : things) {
            Set<String> own = Set.copyOf(entry.means());
            String others = terms.stream().filter(term -> !own.contains(term)).collect(Collectors.joining("\n"));
            assertThat(entry.said())
                    .filteredOn(phrase -> !MOSTLY_MEANT_OTHERWISE.contains(phrase))
                    .as(entry.toString())
                    .noneMatch(others::contains);
        }
    }

    private static JsonNode dictionary() {
        var strict = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return new YAMLMapper(strict)
                    .readTree(FOLDER.resolve("everyday.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> chatter() throws IOException {
        try (Stream<String> lines = Files.lines(CHATTER)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
