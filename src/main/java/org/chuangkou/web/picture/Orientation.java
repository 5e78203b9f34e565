package org.chuangkou.web.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, 1 to 8, as Exif 2.3 numbers it (tag 0x0112 of the first directory): 1 upright, 3 upside down,
 * 6 and 8 on its side; 2, 4, 5 and 7 are their mirror pictures.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final long EXIF = 0x457869660000L;

    private Orientation() {}

    /** @param file a JPEG; upright when it does not say, or says nonsense */
    static int of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            bytes.getShort();
            while (true) {
                int marker = bytes.getShort() & 0xffff;
                int length = bytes.getShort() & 0xffff;
                if (marker == START_OF_SCAN || length < 2) return UPRIGHT;
                int next = bytes.position() + length - 2;
                if (marker == APP1 && length > 8 && bytes.getLong(bytes.position()) >>> 16 == EXIF)
                    return read(bytes.slice(bytes.position() + 6, length - 8));
                bytes.position(next);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) != TAG) continue;
            int value = tiff.getShort(entry + 8);
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The turn that sets a picture of this size upright. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
