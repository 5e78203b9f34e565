package org.chuangkou.web.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people and their enemies send them. */
public final class PictureFiles {
    private PictureFiles() {}

    /** Red in its upper left quarter, white elsewhere. */
    public static byte[] of(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++)
                picture.setRGB(x, y, x < width / 2 && y < height / 2 ? Color.RED.getRGB() : Color.WHITE.getRGB());
        return write(picture, format);
    }

    static byte[] clear() {
        return write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** So noisy that no PNG is small. */
    static byte[] noise(int side) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int colour = 1;
        for (int x = 0; x < side; x++)
            for (int y = 0; y < side; y++) {
                colour = colour * 1664525 + 1013904223;
                picture.setRGB(x, y, colour >>> 8);
            }
        return write(picture, "png");
    }

    /** A JPEG as a camera held this way writes it, with the place where it was taken. */
    static byte[] held(int orientation, int width, int height) {
        byte[] jpeg = of("jpeg", width, height);
        byte[] place = "39.9042N".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return joined(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG of a hundred bytes that says it is this large. */
    static byte[] bomb(int width, int height) {
        byte[] png = of("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }

    static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) all.writeBytes(piece);
        return all.toByteArray();
    }

    private static byte[] write(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
