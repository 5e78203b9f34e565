package org.chuangkou.guide.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;

/** Exports of provincial service portals: one JSON object a line. */
@Singleton
class PortalFile implements GuideFile {
    private static final int LONGEST_LINE = 1_000_000;
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String format() {
        return "portal-jsonl";
    }

    @Override
    public boolean looksRight(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return text.startsWith("{");
    }

    @Override
    public void read(InputStream in, Consumer<Row> rows) throws IOException {
        var portal = new PortalRows();
        lines(in, (number, line) -> rows.accept(row(portal, number, line)));
    }

    @Override
    public int count(InputStream in) throws IOException {
        int[] count = new int[1];
        lines(in, (number, line) -> count[0]++);
        return count[0];
    }

    private interface Taker {
        void take(int number, String line);
    }

    /** Every line that is not blank, with its number. */
    private static void lines(InputStream in, Taker taker) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        int number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number == 1 && line.startsWith("\uFEFF")) line = line.substring(1);
                if (!line.isBlank()) taker.take(number, line);
            }
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("import.not-utf8", number + 1);
        }
    }

    private Row row(PortalRows portal, int number, String line) {
        if (line.length() > LONGEST_LINE) return error(number, "import.line-too-long", LONGEST_LINE);
        try {
            JsonNode node = json.readTree(line);
            return node.isObject() ? portal.read(number, node) : error(number, "import.not-an-object");
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return error(number, "import.not-json", column);
        }
    }

    private static Row error(int number, String key, Object... args) {
        return new Row(number, null, List.of(Remark.error(number, null, key, args)));
    }
}
