package org.chuangkou.search.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** What is shown of an entry without a look at its passages. */
public record Card(String id, String title, List<String> everydayNames, String summary, Map<String, String> shown) {

    BytesRef write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(id);
            out.writeUTF(title);
            out.writeShort(everydayNames.size());
            for (String name : everydayNames) {
                out.writeUTF(name);
            }
            out.writeUTF(summary);
            out.writeShort(shown.size());
            for (Map.Entry<String, String> one : shown.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeUTF(one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    public static Card read(BytesRef card) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(card.bytes, card.offset, card.length));
        String id = in.readUTF();
        String title = in.readUTF();
        List<String> names = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            names.add(in.readUTF());
        }
        String summary = in.readUTF();
        Map<String, String> shown = new HashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            shown.put(in.readUTF(), in.readUTF());
        }
        return new Card(id, title, names, summary, Map.copyOf(shown));
    }
}
