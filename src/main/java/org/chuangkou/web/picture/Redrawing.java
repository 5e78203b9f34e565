package org.chuangkou.web.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;

/**
 * Draws what was sent anew: upright, at most {@link #LONGEST_SIDE} long, as JPEG what came as JPEG, as PNG the rest
 * (screenshots stay sharp), unless that is large and shows nothing through. The same file gives the same bytes.
 */
final class Redrawing {
    static final int LARGEST_MB = 8;
    static final int LONGEST_SIDE = 2000;
    private static final int LARGE_PNG = 1 << 20;
    private static final float QUALITY = 0.85f;

    private Redrawing() {}

    static Drawing of(byte[] file) {
        if (file.length == 0) throw Refusal.invalid("upload.empty");
        if (file.length > LARGEST_MB << 20)
            throw new Refusal(Refusal.Kind.TOO_LARGE, Message.of("upload.too-large", LARGEST_MB), List.of());
        Format format = Format.of(file);
        BufferedImage sent = Decoding.decode(file, format);
        boolean clear = sent.getColorModel().hasAlpha();
        BufferedImage upright = upright(sent, format == Format.JPEG ? Orientation.of(file) : 1, clear);
        BufferedImage drawn = scaled(upright, clear);
        if (format == Format.JPEG) return jpeg(drawn);
        Drawing png = png(drawn);
        return clear || png.bytes().length <= LARGE_PNG ? png : jpeg(drawn);
    }

    /** In plain colours and as the camera was held. */
    private static BufferedImage upright(BufferedImage sent, int orientation, boolean clear) {
        boolean lying = orientation >= 5;
        int width = lying ? sent.getHeight() : sent.getWidth();
        int height = lying ? sent.getWidth() : sent.getHeight();
        BufferedImage upright = canvas(width, height, clear);
        draw(upright, sent, Orientation.turn(orientation, sent.getWidth(), sent.getHeight()));
        return upright;
    }

    /** Halved until near, so that thin lines do not fall between the points. */
    private static BufferedImage scaled(BufferedImage picture, boolean clear) {
        BufferedImage current = picture;
        while (longest(current) > LONGEST_SIDE) {
            double factor = Math.max(0.5, (double) LONGEST_SIDE / longest(current));
            int width = Math.max(1, (int) Math.round(current.getWidth() * factor));
            int height = Math.max(1, (int) Math.round(current.getHeight() * factor));
            BufferedImage smaller = canvas(width, height, clear);
            draw(
                    smaller,
                    current,
                    AffineTransform.getScaleInstance(
                            (double) width / current.getWidth(), (double) height / current.getHeight()));
            current = smaller;
        }
        return current;
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage canvas(int width, int height, boolean clear) {
        return new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static void draw(BufferedImage onto, BufferedImage picture, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
    }

    private static Drawing png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawing(out.toByteArray(), "image/png", picture.getWidth(), picture.getHeight());
    }

    private static Drawing jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Drawing(out.toByteArray(), "image/jpeg", picture.getWidth(), picture.getHeight());
    }
}
