package org.chuangkou.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.base.table.TableWriter;

/** Files of questions as trainers have them, sent as forms send them. */
final class ImportFixture {
    private static final String EDGE = "----a-boundary-of-tests";
    private static int last;

    private final House house;

    ImportFixture(House house) {
        this.house = house;
    }

    /** A name that no other test has. */
    static synchronized String fresh() {
        return "s" + System.nanoTime() + "x" + ++last;
    }

    /** One line a row, columns divided by a bar; the first has the headings. */
    static byte[] xlsx(String... rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new TableWriter(out)) {
            writer.sheet(
                    "Sheet1",
                    cells(rows[0]),
                    List.of(rows).stream().skip(1).map(ImportFixture::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }

    /** Sends a form with a file. @param fields name, value, name, value … */
    Answer send(String who, String path, String name, byte[] file, String... fields) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2)
            body.writeBytes(utf8(part(fields[i]) + "\r\n\r\n" + fields[i + 1] + "\r\n"));
        body.writeBytes(
                utf8(part("file") + "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + EDGE + "--\r\n"));
        return house.send(
                who,
                house.request(path)
                        .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The job of a file that was sent to the contract's address, once it has ended. */
    JsonNode imported(String name, byte[] file, String... fields) {
        Answer answer = send("trainer", "/api/v1/questions/import", name, file, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return house.finished("trainer", answer.json().get("job").asText());
    }

    Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    Answer form(String who, String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
        return house.send(
                who,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** The bytes of a download, asked for as browsers do. */
    byte[] bytes(String who, String path, String language) {
        var request = house.request(path)
                .setHeader("Accept-Language", language)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Authorization", "Bearer " + house.token(who))
                .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String id) {
        return house.get("trainer", "/api/v1/questions/" + id).status() == 200;
    }

    JsonNode question(String id) {
        return house.get("trainer", "/api/v1/questions/" + id).json();
    }

    /** The job to whose page an answer leads. */
    static String job(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        String to = answer.response().headers().firstValue("Location").orElse("");
        return to.substring(to.lastIndexOf('/') + 1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String name) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }
}
