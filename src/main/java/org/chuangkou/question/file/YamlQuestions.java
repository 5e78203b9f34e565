package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Item;

/** Reads files of questions. What breaks the schema is not guessed: it fails with the question's id. */
public final class YamlQuestions {
    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlQuestions() {}

    /** @throws IllegalArgumentException that names the question which cannot be one */
    public static List<Item> read(InputStream file) throws IOException {
        var items = new ArrayList<Item>();
        for (JsonNode node : YAML.readTree(file)) {
            String id = node.path("id").asText();
            try {
                items.add(ItemJson.read(id, node));
            } catch (Refusal wrong) {
                throw new IllegalArgumentException(id + ": " + wrong.getMessage(), wrong);
            }
        }
        return items;
    }
}
