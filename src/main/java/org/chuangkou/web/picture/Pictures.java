package org.chuangkou.web.picture;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.chuangkou.base.Refusal;

/** The pictures of texts: taken in from people and from files that are imported, and shown again. */
@Singleton
public class Pictures {
    private final KeepingPicture keeping;
    private final PictureRows rows;
    /** One is drawn at a time: a large one takes a hundred megabytes while it is. */
    private final Semaphore pen = new Semaphore(1);

    Pictures(KeepingPicture keeping, PictureRows rows) {
        this.keeping = keeping;
        this.rows = rows;
    }

    /**
     * Draws the picture anew and keeps it; a picture sent twice, and one that came from here, is kept once. For the text
     * it is {@code ![description](picture:ID)}.
     *
     * @throws Refusal when it is no PNG, JPEG or GIF, broken, or too large
     */
    public Picture keep(byte[] file) {
        return rows.find(KeepingPicture.id(file)).orElseGet(() -> keeping.keep(drawn(file)));
    }

    private Drawing drawn(byte[] file) {
        pen.acquireUninterruptibly();
        try {
            return Redrawing.of(file);
        } finally {
            pen.release();
        }
    }

    public Optional<Picture> find(String id) {
        return rows.find(id);
    }

    /** Its file, as it was drawn. */
    public byte[] bytes(Picture picture) {
        var bytes = new ByteArrayOutputStream(picture.size());
        rows.chunks(picture.id()).forEach(chunk -> bytes.writeBytes(chunk.content()));
        return bytes.toByteArray();
    }
}
