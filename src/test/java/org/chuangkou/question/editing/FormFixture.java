package org.chuangkou.question.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Type;

/** What a browser sends of a form: the inverse of reading it. */
final class FormFixture {
    private FormFixture() {}

    static Map<String, String> fields(QuestionForm form) {
        var fields = new LinkedHashMap<String, String>(form.texts());
        asked(form.asked(), "", fields);
        for (int i = 0; i < form.cites().size(); i++) {
            fields.put("cites[" + i + "].item", form.cites().get(i).item());
            fields.put("cites[" + i + "].clause", form.cites().get(i).clause());
        }
        return fields;
    }

    private static void asked(AskedForm form, String path, Map<String, String> fields) {
        fields.put(path + "type", form.type().word());
        form.texts().forEach((name, value) -> fields.put(path + name, value.replace("\n", "\r\n")));
        form.rows().forEach((section, rows) -> {
            for (int i = 0; i < rows.size(); i++) row(form.type(), path, section, i, rows, fields);
        });
        for (int i = 0; i < form.parts().size(); i++) asked(form.parts().get(i), path + "parts[" + i + "].", fields);
    }

    private static void row(
            Type type, String path, String section, int i, List<Map<String, String>> rows, Map<String, String> fields) {
        rows.get(i).forEach((name, value) -> {
            String at = path + section + "[" + i + "]";
            boolean tick = section.equals("options") && name.equals("right");
            if (tick && value.isEmpty()) return;
            if (tick && type == Type.SINGLE) fields.put(path + "right", Keys.at(i));
            else fields.put(name.equals("text") ? at : at + "." + name, value.replace("\n", "\r\n"));
        });
    }
}
