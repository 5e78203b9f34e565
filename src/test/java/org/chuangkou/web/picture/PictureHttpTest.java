package org.chuangkou.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class PictureHttpTest {
    private final House house;

    PictureHttpTest(House house) {
        this.house = house;
    }

    @Test
    void a_trainer_sends_a_picture_and_whoever_is_signed_in_sees_it() throws Exception {
        JsonNode sent = send("trainer", PictureFiles.held(6, 64, 48), 201).json();
        assertThat(sent.get("id").asText()).matches("[0-9a-f]{32}");
        assertThat(sent.get("href").asText())
                .isEqualTo("/pictures/" + sent.get("id").asText());
        assertThat(sent.get("width").asInt()).isEqualTo(48);
        assertThat(sent.get("height").asInt()).isEqualTo(64);
        for (String who : List.of("clerk", "trainer", "examiner", "manager", "admin", "auditor", "system")) {
            HttpResponse<byte[]> shown = show(who, sent.get("href").asText());
            assertThat(shown.statusCode()).as(who).isEqualTo(200);
            assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
            assertThat(shown.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(shown.headers().firstValue("cache-control").orElseThrow())
                    .contains("private", "immutable");
            assertThat(KeepingPicture.id(shown.body())).isEqualTo(sent.get("id").asText());
        }
    }

    @Test
    void the_same_picture_and_one_that_came_from_here_are_kept_once(Pictures pictures) throws Exception {
        byte[] file = PictureFiles.held(3, 66, 44);
        String id = send("trainer", file, 201).json().get("id").asText();
        assertThat(send("trainer2", file, 201).json().get("id").asText()).isEqualTo(id);
        byte[] stored = show("trainer", "/pictures/" + id).body();
        assertThat(pictures.keep(stored).id()).isEqualTo(id);
    }

    @Test
    void a_picture_of_several_pieces_comes_back_whole(Pictures pictures) {
        Picture picture = pictures.keep(PictureFiles.noise(1500));
        assertThat(picture.size()).isGreaterThan(1 << 20);
        assertThat(KeepingPicture.id(pictures.bytes(picture))).isEqualTo(picture.id());
    }

    @Test
    void the_editor_sends_to_the_page_side() {
        Answer answer = house.upload("trainer", "/pictures", "", "a.png", PictureFiles.of("png", 20, 10));
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void nobody_else_sends_pictures_and_nobody_unknown_sees_them() throws Exception {
        for (String who : List.of("clerk", "examiner", "manager", "admin", "auditor", "system"))
            send(who, PictureFiles.of("png", 20, 10), 403);
        send(null, PictureFiles.of("png", 20, 10), 401);
        String href = send("trainer", PictureFiles.of("png", 21, 11), 201)
                .json()
                .get("href")
                .asText();
        assertThat(show(null, href).statusCode()).isEqualTo(401);
        assertThat(show("clerk", "/pictures/" + "0".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(show("clerk", "/pictures/x").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_refused_is_refused_in_words() {
        Answer page = send("trainer", "<html>".getBytes(StandardCharsets.UTF_8), 415);
        assertThat(page.json().get("detail").asText()).contains("PNG");
        assertThat(send("trainer", PictureFiles.bomb(60_000, 60_000), 413)
                        .json()
                        .get("detail")
                        .asText())
                .contains("40");
        send("trainer", new byte[(8 << 20) + 1], 413);
        send("trainer", new byte[0], 400);
        assertThat(house.post("trainer", "/api/v1/pictures", List.of()).status())
                .isEqualTo(415);
    }

    private Answer send(String who, byte[] file, int status) {
        Answer answer = house.upload(who, "/api/v1/pictures", "", "a.png", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private HttpResponse<byte[]> show(String who, String href) throws IOException, InterruptedException {
        var request = house.request(href).header("Accept", "image/*,application/json");
        if (who != null) request.header("Authorization", "Bearer " + house.token(who));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.GET().build(), BodyHandlers.ofByteArray());
        }
    }
}
