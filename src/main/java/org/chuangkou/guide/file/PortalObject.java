package org.chuangkou.guide.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One object of a portal's export, by the names of its fields. "无" (none) is nothing; a list may come as that one word. */
record PortalObject(JsonNode node) {
    private static final Set<String> KNOWN = Set.of(
            "TASK_CODE",
            "ORGCODE",
            "TASK_TYPE_TEXT",
            "LIMIT_SCENE_NUM",
            "TASK_STATE",
            "CATANAME",
            "DEPT_NAME",
            "AREA_CODE_TEXT",
            "parentCatalogId",
            "TASK_TYPE",
            "TASK_NAME",
            "subTaskName",
            "parentCatalogName",
            "CATAID",
            "TASK_TAG",
            "AREACODE",
            "subCatalogName",
            "ONLINECHECK",
            "matter_name",
            "matter_short",
            "matter_daily",
            "matter_code",
            "matter_level",
            "visit_number",
            "co_department",
            "handle_location",
            "handle_time",
            "handle_time_limit",
            "matter_type",
            "accept_standard",
            "consult_phone",
            "courier_service",
            "bear_paltform",
            "complain_phone",
            "online_book",
            "online_book_addr",
            "district",
            "theme_category",
            "service_object_name",
            "material_intro");

    List<String> unknownFields() {
        var unknown = new ArrayList<String>();
        node.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) unknown.add(name);
        });
        return unknown;
    }

    Optional<String> text(String field) {
        return clean(node.path(field));
    }

    List<String> list(String field) {
        JsonNode value = node.path(field);
        var list = new ArrayList<String>();
        if (value.isArray()) value.forEach(v -> clean(v).ifPresent(list::add));
        else clean(value).ifPresent(list::add);
        return list;
    }

    private static Optional<String> clean(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) return Optional.empty();
        String text = value.asText().strip();
        return text.isEmpty() || text.equals("无") ? Optional.empty() : Optional.of(text);
    }
}
