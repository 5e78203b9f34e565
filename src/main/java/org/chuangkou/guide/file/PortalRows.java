package org.chuangkou.guide.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.file.GuideFile.Row;

/** The objects of one export, one after the other; a field that nobody knows is told at its first row only. */
final class PortalRows {
    private final Set<String> toldFields = new HashSet<>();

    Row read(int number, JsonNode node) {
        var object = new PortalObject(node);
        var remarks = new ArrayList<Remark>();
        for (String name : object.unknownFields())
            if (toldFields.add(name)) remarks.add(Remark.warning(number, name, "import.unknown-field"));
        Row row = new PortalReading(object, number).read();
        remarks.addAll(row.remarks());
        return new Row(number, row.guide(), remarks);
    }
}
