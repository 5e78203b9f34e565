package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.junit.jupiter.api.Test;

@HttpTest
class RoomEventsHttpTest {
    private final House house;

    RoomEventsHttpTest(House house) {
        this.house = house;
    }

    private static JsonNode next(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data:")) return Json.parse(line.substring(5));
        }
        throw new AssertionError("the events have ended");
    }

    @Test
    void a_board_gets_all_rows_once_and_then_those_that_change() throws IOException, InterruptedException {
        var room = new RoomFixture(house, List.of("clerk", "clerk2"), Map.of());
        var request = house.request(room.path() + "/events")
                .header("Authorization", "Bearer " + house.token("examiner"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
            assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
            try (Stream<String> body = response.body()) {
                Iterator<String> lines = body.iterator();
                JsonNode first = next(lines);
                assertThat(first.get("rows")).hasSize(2);
                assertThat(first.get("counts").get("not-begun").asInt()).isEqualTo(2);
                room.done("absent", "clerk2");
                JsonNode change = next(lines);
                assertThat(change.get("rows")).hasSize(1);
                assertThat(change.at("/rows/0/state").asText()).isEqualTo("absent");
                assertThat(change.at("/log/0/what").asText()).isEqualTo("absent");
            }
            client.shutdownNow();
        }
    }
}
