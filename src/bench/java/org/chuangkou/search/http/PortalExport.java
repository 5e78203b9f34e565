package org.chuangkou.search.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.search.BenchEntries;
import org.chuangkou.search.Entry;

/** Synthetic guides in the form of a portal's export. */
final class PortalExport {

    private PortalExport() {}

    static void write(int guides, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new BenchEntries().stream(guides).forEach(entry -> {
                try {
                    out.write(Json.write(row(entry)));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "TASK_CODE", entry.codes().getFirst(),
                "TASK_NAME", entry.title(),
                "DEPT_NAME", entry.facets().get("department").getFirst(),
                "TASK_TYPE_TEXT", entry.facets().get("type").getFirst(),
                "matter_daily", String.join("、", entry.everydayNames()),
                "accept_standard", entry.passages().getFirst(),
                "material_intro", entry.passages().subList(1, 4),
                "theme_category", entry.facets().get("theme"),
                "service_object_name", List.of("自然人", "企业法人")));
        row.putAll(Map.of(
                "matter_level", "县级",
                "visit_number", "0",
                "ONLINECHECK", "1",
                "handle_location", "办理地点：政务服务大厅综合窗口",
                "handle_time", "20(工作日)",
                "handle_time_limit", "5(工作日)",
                "consult_phone", "0000-8000001",
                "complain_phone", "0000-8000002",
                "courier_service", "否",
                "online_book", "否"));
        return row;
    }
}
