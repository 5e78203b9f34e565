package org.chuangkou.search.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuangkou.base.Json;

/** A portal's export once more for each of many counties, as a province has its items: the county stands in names, departments and codes. */
final class Counties {

    private static final String FIRST = "青临平安永新东西南北海江河石金龙凤白清长";
    private static final String SECOND = "川山阳城源丰宁泉溪桥林田湖关陵";

    private Counties() {}

    static void write(Path export, int guides, Path file) throws IOException {
        List<String> rows = Files.readAllLines(export);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < guides; i++) {
                ObjectNode row = (ObjectNode) Json.parse(rows.get(i % rows.size()));
                int county = i / rows.size();
                row.put("TASK_CODE", code(row.path("TASK_CODE").asText(), county));
                row.put("TASK_NAME", name(county) + row.path("TASK_NAME").asText());
                row.put("DEPT_NAME", name(county) + row.path("DEPT_NAME").asText());
                out.write(row.toString());
                out.write('\n');
            }
        }
    }

    private static String name(int county) {
        int second = county / FIRST.length() % SECOND.length();
        return "" + FIRST.charAt(county % FIRST.length()) + SECOND.charAt(second) + "县";
    }

    private static String code(String code, int county) {
        String number = "%06d".formatted(440_000 + county);
        return code.length() > 8 ? code.substring(0, 2) + number + code.substring(8) : code + number;
    }
}
