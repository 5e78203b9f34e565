package org.chuangkou.guide.store;

import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Document;

/** A whole document as it is stored: its JSON, and 128 bits of the SHA-256 over it as hexadecimal digits. */
record Body(String json, String hash) {
    static Body of(Document document) {
        String json = Json.write(document);
        return new Body(json, Ids.sha256(json).substring(0, 32));
    }
}
