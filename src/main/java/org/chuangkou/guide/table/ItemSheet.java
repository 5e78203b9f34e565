package org.chuangkou.guide.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.base.table.Header;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.base.table.Template;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.MaterialKeys;
import org.jspecify.annotations.Nullable;

/** One row an item. */
record ItemSheet(String name, Header header, MaterialSheet materials) {

    Reading read(Sheet.Row row) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        var remarks = new ArrayList<Remark>();
        ItemColumn.read(ItemColumns.ITEMS, name, header, row, tree, remarks);
        JsonNode names = tree.remove(ItemColumns.MATERIALS);
        materials.into(tree, tree.path("code").asText(), remarks);
        if (names != null) names.forEach(title -> named(tree, title.asText()));
        if (tree.path("visits").has("reason") && !tree.path("visits").has("count")) {
            noted(row, "visitReason", remarks).error("import.visits-without-count");
            tree.remove("visits");
        }
        Guide guide = guide(tree, row, remarks);
        if (guide != null) {
            if (guide.name().startsWith(Template.EXAMPLE))
                noted(row, "name", remarks).warn("import.example");
            Consistency.of(guide)
                    .forEach(doubt -> remarks.add(
                            new Remark(Severity.WARNING, name, row.number(), doubt.clause(), doubt.message())));
        }
        boolean refused = remarks.stream().anyMatch(r -> r.severity() == Severity.ERROR);
        return new Reading(name, row.number(), refused ? null : guide, remarks);
    }

    /** A material that the other sheet does not have is at least kept by its name. */
    private static void named(ObjectNode tree, String title) {
        ObjectNode materials = tree.withObjectProperty("materials");
        for (JsonNode there : materials) if (there.path("name").asText().equals(title)) return;
        materials.putObject(MaterialKeys.free(materials::has, title)).put("name", title);
    }

    private @Nullable Guide guide(ObjectNode tree, Sheet.Row row, List<Remark> remarks) {
        try {
            return Drafts.guide(tree);
        } catch (Refusal e) {
            e.faults()
                    .forEach(fault -> remarks.add(new Remark(
                            Severity.ERROR,
                            name,
                            row.number(),
                            heading(String.valueOf(fault.field())),
                            fault.message())));
            if (e.faults().isEmpty()) remarks.add(new Remark(Severity.ERROR, name, row.number(), null, e.reason()));
            return null;
        }
    }

    /** The heading under which a field of a guide stands. */
    private String heading(String field) {
        if (field.startsWith("materials")) return "申请材料";
        List<String> path = List.of(field.replaceAll("\\[\\d+]", "").split("\\."));
        for (String key : path.reversed()) if (header.headings().containsKey(key)) return header.heading(key);
        return field;
    }

    private Noted noted(Sheet.Row row, String key, List<Remark> remarks) {
        return new Noted(name, row.number(), header.heading(key), remarks);
    }

    /** What is in the file and was not read. */
    List<Remark> notRead(List<String> otherSheets) {
        var remarks = new ArrayList<Remark>();
        for (String column : header.unknown())
            remarks.add(new Remark(Severity.WARNING, name, header.row(), column, Message.of("import.unknown-column")));
        for (String column : materials.unknownColumns())
            remarks.add(
                    new Remark(Severity.WARNING, materials.name(), null, column, Message.of("import.unknown-column")));
        for (String sheet : otherSheets)
            remarks.add(new Remark(Severity.WARNING, sheet, null, null, Message.of("import.sheet-not-read")));
        return remarks;
    }
}
