package org.chuangkou.web.picture;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;

@Singleton
class KeepingPicture {
    private static final int CHUNK = 1 << 20;

    private final PictureRows rows;
    private final Clock clock;

    KeepingPicture(PictureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    static String id(byte[] stored) {
        return HexFormat.of().formatHex(Ids.digest().digest(stored), 0, 16);
    }

    /** Keeps the picture unless it is kept already. */
    @Atomic
    Picture keep(Drawing drawing) {
        byte[] bytes = drawing.bytes();
        String id = id(bytes);
        Optional<Picture> known = rows.find(id);
        if (known.isPresent()) return known.get();
        var picture = new Picture(id, drawing.type(), drawing.width(), drawing.height(), bytes.length, clock.instant());
        rows.insert(picture);
        for (int number = 0; number * CHUNK < bytes.length; number++)
            rows.insertChunk(
                    id,
                    number,
                    Arrays.copyOfRange(bytes, number * CHUNK, Math.min(bytes.length, (number + 1) * CHUNK)));
        return picture;
    }
}
