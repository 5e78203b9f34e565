package org.chuangkou.guide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.BundleDrafts;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Law;
import org.chuangkou.guide.document.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker of shipped guides, laws and bundles (DESIGN §7). */
class ContentTest {
    private static final Path GUIDES = Path.of("question-bank/guides");
    private static final Path LAWS = Path.of("question-bank/laws");
    private static final Path BUNDLES = Path.of("question-bank/bundles");
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> guides() throws IOException {
        return files(GUIDES).stream();
    }

    static Stream<Path> laws() throws IOException {
        return files(LAWS).stream();
    }

    static Stream<Path> bundles() throws IOException {
        return files(BUNDLES).stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_guide_fits_its_schema_raises_no_doubt_and_is_called_like_its_file(Path file) throws IOException {
        assertThat(schema(GUIDES.resolve("guide.schema.json")).validate(YAML.readTree(file.toFile())))
                .isEmpty();
        Guide guide = guide(file);
        assertThat(guide.code()).isEqualTo("CK-" + name(file));
        assertThat(Consistency.of(guide)).isEmpty();
        assertThat(guide.everydayNames()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(guide.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.clause()).isNotBlank());
        assertThat(guide.faqs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(guide.materials().values())
                .allSatisfy(m -> assertThat(m.acceptance()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_law_fits_its_schema_and_is_called_like_its_file(Path file) throws IOException {
        JsonNode tree = YAML.readTree(file.toFile());
        assertThat(schema(LAWS.resolve("law.schema.json")).validate(tree)).isEmpty();
        Law law = Drafts.law(tree);
        assertThat(law.code()).isEqualTo("LAW-" + name(file));
        assertThat(law.clauses()).hasSize(law.articles().size());
    }

    @Test
    void no_acceptance_standard_is_repeated_except_for_the_same_document() throws IOException {
        Map<String, String> documentOf = new HashMap<>();
        for (Path file : files(GUIDES)) {
            for (Material material : guide(file).materials().values()) {
                String other = documentOf.putIfAbsent(String.valueOf(material.acceptance()), material.name());
                if (other != null)
                    assertThat(material.name()).as(file.toString()).isEqualTo(other);
            }
        }
    }

    @Test
    void every_sibling_is_a_guide_of_ours_and_no_code_is_used_twice() throws IOException {
        List<Guide> guides = files(GUIDES).stream().map(ContentTest::guide).toList();
        List<String> codes = guides.stream().map(Guide::code).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
        for (Guide guide : guides)
            assertThat(codes).as(guide.code()).containsAll(guide.siblings()).isNotEqualTo(guide.siblings());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_fits_its_schema_has_an_order_and_every_item_of_it_is_a_guide_of_ours(Path file) throws IOException {
        JsonNode tree = YAML.readTree(file.toFile());
        assertThat(schema(BUNDLES.resolve("bundle.schema.json")).validate(tree)).isEmpty();
        Bundle bundle = BundleDrafts.bundle(tree);
        assertThat(bundle.slug()).isEqualTo(name(file));
        Map<String, Guide> guides =
                files(GUIDES).stream().map(ContentTest::guide).collect(Collectors.toMap(Guide::code, guide -> guide));
        for (Bundle.Step step : bundle.steps()) {
            if (step.item() == null) continue;
            assertThat(guides).as(step.key()).containsKey(step.item());
            assertThat(step.name()).isEqualTo(guides.get(step.item()).name());
            assertThat(step.department())
                    .as(step.key())
                    .isEqualTo(guides.get(step.item()).department());
        }
    }

    @Test
    void there_are_bundles_enough_and_no_two_are_called_alike() throws IOException {
        var names = new ArrayList<String>();
        for (Path file : files(BUNDLES)) {
            Bundle bundle = BundleDrafts.bundle(YAML.readTree(file.toFile()));
            names.add(bundle.name());
            names.addAll(bundle.everydayNames());
        }
        assertThat(files(BUNDLES)).hasSizeGreaterThanOrEqualTo(14);
        assertThat(names).doesNotHaveDuplicates();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().collect(Collectors.toList());
        }
    }

    private static Guide guide(Path file) {
        try {
            return Drafts.guide(YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(Path file) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
