package org.chuangkou.guide.form;

import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal.Fault;

/** Names a draft's faults by the form's fields. */
final class FaultFields {
    private FaultFields() {}

    /** @param keys of the materials, row by row */
    static Fault of(Fault fault, GuideForm form, List<String> keys) {
        String field = String.valueOf(fault.field());
        return new Fault(named(field, form, keys), null, null, null, fault.message());
    }

    private static String named(String field, GuideForm form, List<String> keys) {
        if (field.startsWith("materials.")) {
            String rest = field.substring("materials.".length());
            for (int i = 0; i < keys.size(); i++) {
                if (rest.equals(keys.get(i))) return "materials." + i + ".key";
                if (rest.startsWith(keys.get(i) + "."))
                    return "materials." + i + rest.substring(keys.get(i).length());
            }
        }
        if (field.startsWith("more.")) {
            List<Map<String, String>> rows = form.rows("more");
            for (int i = 0; i < rows.size(); i++)
                if (field.equals("more." + rows.get(i).get("label"))) return "more." + i + ".value";
        }
        String dotted = field.replaceAll("\\[(\\d+)]", ".$1");
        if (dotted.matches("conditions\\.\\d+")) return dotted + ".text";
        for (String list : FormShape.LISTS) if (dotted.matches(list + "\\.\\d+")) return list;
        return dotted;
    }
}
