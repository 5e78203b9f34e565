package org.chuangkou.web.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;

/** Reads what was sent within limits: its size by its header before a point of it is unpacked. */
final class Decoding {
    static final int MOST_MEGAPIXELS = 40;
    /** So much is held in memory at once; of more, every second or third point is taken. */
    private static final long MOST_DECODED = 16_000_000;
    /** A progressive JPEG has about ten scans; thousands, each a few bytes long, would keep a processor busy for minutes. */
    private static final int MOST_SCANS = 100;

    private static final byte START_OF_SCAN = (byte) 0xda;

    private Decoding() {}

    /** @return its first picture; refused when it is broken or too large */
    static BufferedImage decode(byte[] file, Format format) {
        if (format == Format.JPEG && scans(file) > MOST_SCANS) throw broken();
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        var complaints = new Complaints();
        reader.addIIOReadWarningListener(complaints);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_MEGAPIXELS * 1_000_000L)
                throw new Refusal(Refusal.Kind.TOO_LARGE, Message.of("picture.pixels", MOST_MEGAPIXELS), List.of());
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_DECODED));
            how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            BufferedImage picture = reader.read(0, how);
            if (complaints.truncated()) throw broken();
            return picture;
        } catch (IOException | RuntimeException e) {
            // The readers throw whatever comes to mind at a hostile file: IndexOutOfBounds, NegativeArraySize, CMM
            // errors.
            throw e instanceof Refusal refusal ? refusal : broken();
        } finally {
            reader.dispose();
        }
    }

    private static int scans(byte[] file) {
        int scans = 0;
        for (int i = 1; i < file.length; i++) if (file[i - 1] == (byte) 0xff && file[i] == START_OF_SCAN) scans++;
        return scans;
    }

    private static Refusal broken() {
        return Refusal.invalid("picture.broken");
    }
}
