package org.chuangkou.guide.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.form.GuideForm;

/** A trainer with the editor before them. */
final class EditorFixture {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(version|newest)\" value=\"(\\d+)\"");
    private final House house;
    private final String who;

    EditorFixture(House house, String who) {
        this.house = house;
        this.who = who;
    }

    /** Makes a guide of the hall's own. */
    void write(Guide guide) {
        assertThat(house.put("trainer", "/api/v1/items/" + guide.code(), guide, "If-Match", "0")
                        .status())
                .isEqualTo(201);
    }

    Answer page(String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    /** The fields of the editor as the page has them now. */
    Map<String, String> open(String code) {
        Answer page = page("/items/" + code + "/edit");
        assertThat(page.status()).isEqualTo(200);
        return fields(page, GuideForm.of(guide(code)));
    }

    static Map<String, String> fields(Answer page, GuideForm form) {
        var fields = new HashMap<>(form.fields());
        Matcher hidden = HIDDEN.matcher(page.text());
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        fields.put("from", "now");
        return fields;
    }

    Answer send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return house.send(
                who,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    Answer save(String code, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("do", "save");
        return send("/items/" + code + "/edit", all);
    }

    Guide guide(String code) {
        var tree = (com.fasterxml.jackson.databind.node.ObjectNode)
                house.get("trainer", "/api/v1/items/" + code).json();
        tree.remove(
                java.util.List.of("version", "newest", "effectiveFrom", "origin", "warnings", "overlays", "waiting"));
        return org.chuangkou.base.Json.fromTree(tree, Guide.class);
    }
}
