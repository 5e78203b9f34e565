package org.chuangkou.search.meaning;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Ids;

/** Vectors kept in a file from one evaluation to the next, so that only new texts cost time. */
public final class FileVectors implements Understanding, AutoCloseable {

    private final Map<String, Vector> known = new HashMap<>();
    private final Model model = new Model();
    private final DataOutputStream out;

    public FileVectors(Path file) throws IOException {
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                read(in);
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    private void read(DataInputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        DataInputStream each = new DataInputStream(new java.io.ByteArrayInputStream(all));
        try {
            while (true) {
                String hash = each.readUTF();
                known.put(hash, Vector.read(each.readNBytes(Vector.LENGTH), 0));
            }
        } catch (EOFException e) {
            // The end.
        }
    }

    @Override
    public synchronized Vector of(String text) {
        String hash = Ids.sha256(text);
        Vector vector = known.get(hash);
        if (vector == null) {
            vector = Vector.of(model.embed(List.of(text), Model.LONGEST).getFirst());
            known.put(hash, vector);
            try {
                out.writeUTF(hash);
                out.write(vector.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return vector;
    }

    public Meaning of(List<String> texts) {
        return new Meaning(of(texts.get(0)), of(texts.get(1)));
    }

    @Override
    public void close() throws IOException {
        out.close();
        model.close();
    }
}
