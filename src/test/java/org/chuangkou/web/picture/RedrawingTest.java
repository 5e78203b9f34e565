package org.chuangkou.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawingTest {
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"png,image/png", "gif,image/png", "jpeg,image/jpeg"})
    void what_we_read_is_drawn_anew_in_its_size(String format, String type) throws IOException {
        Drawing drawing = Redrawing.of(PictureFiles.of(format, 60, 40));
        assertThat(drawing.type()).isEqualTo(type);
        assertThat(drawing.width()).isEqualTo(60);
        assertThat(drawing.height()).isEqualTo(40);
        assertThat(red(read(drawing), 10, 10)).isTrue();
        assertThat(red(read(drawing), 50, 30)).isFalse();
    }

    @Test
    void the_same_file_gives_the_same_bytes() {
        assertThat(Redrawing.of(PictureFiles.held(6, 60, 40)).bytes())
                .isEqualTo(Redrawing.of(PictureFiles.held(6, 60, 40)).bytes());
    }

    @Test
    void a_large_picture_becomes_smaller_in_its_proportions() {
        Drawing drawing = Redrawing.of(PictureFiles.of("jpeg", 4400, 1100));
        assertThat(drawing.width()).isEqualTo(2000);
        assertThat(drawing.height()).isEqualTo(500);
    }

    @Test
    void more_points_than_are_held_at_once_still_make_a_picture() throws IOException {
        Drawing drawing = Redrawing.of(PictureFiles.of("png", 6000, 5000));
        assertThat(drawing.width()).isEqualTo(2000);
        assertThat(red(read(drawing), 900, 700)).isTrue();
        assertThat(red(read(drawing), 1100, 900)).isFalse();
    }

    @Test
    void a_thread_thin_picture_keeps_a_point_of_width() {
        assertThat(Redrawing.of(PictureFiles.of("png", 1, 9000)).width()).isEqualTo(1);
    }

    @Test
    void what_is_clear_stays_clear_and_what_is_large_and_is_not_becomes_a_jpeg() {
        assertThat(Redrawing.of(PictureFiles.clear()).type()).isEqualTo("image/png");
        assertThat(Redrawing.of(PictureFiles.noise(700)).type()).isEqualTo("image/jpeg");
    }

    /** The corner that is red on the sensor, and where it must be once the picture stands. */
    @ParameterizedTest
    @CsvSource({
        "1,60,40,left,top", "2,60,40,right,top", "3,60,40,right,bottom", "4,60,40,left,bottom",
        "5,40,60,left,top", "6,40,60,right,top", "7,40,60,right,bottom", "8,40,60,left,bottom",
        "9,60,40,left,top"
    })
    void a_photo_stands_as_the_camera_was_held(int held, int width, int height, String side, String end)
            throws IOException {
        Drawing drawing = Redrawing.of(PictureFiles.held(held, 60, 40));
        assertThat(drawing.width()).isEqualTo(width);
        assertThat(drawing.height()).isEqualTo(height);
        BufferedImage picture = read(drawing);
        for (String s : new String[] {"left", "right"})
            for (String e : new String[] {"top", "bottom"})
                assertThat(red(picture, s.equals("left") ? 5 : width - 6, e.equals("top") ? 5 : height - 6))
                        .as(s + " " + e)
                        .isEqualTo(s.equals(side) && e.equals(end));
    }

    @Test
    void nothing_hidden_is_kept() {
        byte[] photo = PictureFiles.joined(PictureFiles.held(1, 60, 40), PAGE);
        assertThat(text(photo)).contains("39.9042N", "<script>");
        assertThat(text(Redrawing.of(photo).bytes())).doesNotContain("39.9042N", "Exif", "<script>");
        byte[] screenshot = PictureFiles.joined(PictureFiles.of("png", 60, 40), PAGE);
        assertThat(text(Redrawing.of(screenshot).bytes())).doesNotContain("<script>");
    }

    @Test
    void what_is_no_picture_of_ours_is_refused() {
        refused(415, PAGE);
        refused(415, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused(415, "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        refused(415, new byte[] {1});
        refused(400, new byte[0]);
    }

    @Test
    void a_page_that_begins_like_a_picture_is_refused() {
        refused(400, PictureFiles.joined("GIF89a/*".getBytes(StandardCharsets.US_ASCII), PAGE));
        refused(400, PictureFiles.joined(Arrays.copyOf(PictureFiles.of("png", 8, 8), 8), PAGE));
        refused(400, PictureFiles.joined(Arrays.copyOf(PictureFiles.of("jpeg", 8, 8), 4), PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void a_picture_that_breaks_off_is_refused(String format) {
        byte[] whole = PictureFiles.of(format, 300, 200);
        for (int share = 1; share < 9; share++) refused(400, Arrays.copyOf(whole, whole.length * share / 10));
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        refused(413, PictureFiles.bomb(50_000, 50_000));
        refused(413, PictureFiles.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE));
        refused(413, PictureFiles.joined(PictureFiles.of("png", 8, 8), new byte[9 << 20]));
    }

    @Test
    void a_photo_of_more_scans_than_any_camera_makes_is_refused() {
        byte[] scan = {(byte) 0xff, (byte) 0xda};
        byte[] many = new byte[0];
        for (int i = 0; i < 100; i++) many = PictureFiles.joined(many, scan);
        refused(400, PictureFiles.joined(PictureFiles.of("jpeg", 60, 40), many));
    }

    @Test
    void a_picture_with_impossible_sizes_is_refused() {
        refused(400, PictureFiles.bomb(0, 5));
        refused(400, PictureFiles.bomb(-5, 5));
    }

    private static void refused(int status, byte[] file) {
        assertThatThrownBy(() -> Redrawing.of(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(status));
    }

    private static BufferedImage read(Drawing drawing) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawing.bytes()));
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour >> 16 & 255) > 200 && (colour >> 8 & 255) < 80;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
