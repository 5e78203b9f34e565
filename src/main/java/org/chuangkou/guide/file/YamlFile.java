package org.chuangkou.guide.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/** Our own form: one guide a document, or a list of guides; see {@code question-bank/guides}. */
@Singleton
class YamlFile implements GuideFile {
    private final YAMLMapper yaml;

    YamlFile() {
        var options = new LoaderOptions();
        options.setCodePointLimit(64 << 20);
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        yaml = YAMLMapper.builder(YAMLFactory.builder().loaderOptions(options).build())
                .build();
    }

    @Override
    public String format() {
        return "yaml";
    }

    @Override
    public boolean looksRight(byte[] head) {
        for (byte b : head) if (b == 0) return false;
        return !(head.length > 1 && head[0] == 'P' && head[1] == 'K');
    }

    @Override
    public void read(InputStream in, Consumer<Row> rows) throws IOException {
        int number = 0;
        try (MappingIterator<JsonNode> documents =
                yaml.readerFor(JsonNode.class).readValues(in)) {
            while (documents.hasNextValue()) {
                JsonNode document = documents.nextValue();
                if (empty(document)) continue;
                List<JsonNode> guides = new ArrayList<>();
                if (document.isArray()) document.forEach(guides::add);
                else guides.add(document);
                for (JsonNode guide : guides) rows.accept(row(++number, guide));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw Refusal.invalid("import.not-yaml", line);
        } catch (YAMLException e) {
            throw Refusal.invalid("import.not-yaml", 1);
        }
        if (number == 0) throw Refusal.invalid("import.no-rows");
    }

    /** As it stands after a last {@code ---}. */
    private static boolean empty(@Nullable JsonNode document) {
        return document == null
                || document.isNull()
                || document.isMissingNode()
                || (document.isTextual() && document.textValue().isBlank());
    }

    private static Row row(int number, JsonNode tree) {
        var remarks = new ArrayList<Remark>();
        try {
            Guide guide = Drafts.guide(tree);
            Doubts.of(guide).forEach(doubt -> remarks.add(Doubts.remark(number, doubt)));
            return new Row(number, guide, remarks);
        } catch (Refusal e) {
            if (e.faults().isEmpty())
                remarks.add(
                        Remark.error(number, null, e.reason().key(), e.reason().args()));
            e.faults().forEach(fault -> remarks.add(error(number, fault)));
            return new Row(number, null, remarks);
        }
    }

    private static Remark error(int number, Refusal.Fault fault) {
        Message message = fault.message();
        return new Remark(Remark.Severity.ERROR, null, number, fault.field(), message);
    }
}
