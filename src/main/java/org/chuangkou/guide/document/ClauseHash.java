package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;

/** Hashes by which a citation knows whether its clause still says what it said: the first 128 bits of a SHA-256. */
public final class ClauseHash {
    private ClauseHash() {}

    public static String of(JsonNode content) {
        return Ids.sha256(Json.write(content)).substring(0, 32);
    }

    /** The hash of every clause, by key. */
    public static Map<String, String> of(Map<String, JsonNode> clauses) {
        var hashes = new LinkedHashMap<String, String>();
        clauses.forEach((key, content) -> hashes.put(key, of(content)));
        return hashes;
    }
}
