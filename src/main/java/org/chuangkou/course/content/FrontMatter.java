package org.chuangkou.course.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file with YAML between two lines of {@code ---} on top. */
record FrontMatter(JsonNode head, String body) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern FILE = Pattern.compile("\\A---\n(.*?)\n---\n(.*)\\z", Pattern.DOTALL);

    /** @throws IllegalArgumentException when it has no such head */
    static FrontMatter read(String file) {
        Matcher parts = FILE.matcher(file.replaceFirst("^\ufeff", "").replace("\r\n", "\n"));
        if (!parts.matches()) throw new IllegalArgumentException("no YAML between two lines of --- on top");
        try {
            return new FrontMatter(YAML.readTree(parts.group(1)), parts.group(2).strip());
        } catch (IOException e) {
            throw new IllegalArgumentException("the head is no YAML: " + e.getMessage(), e);
        }
    }
}
