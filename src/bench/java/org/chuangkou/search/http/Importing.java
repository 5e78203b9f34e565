package org.chuangkou.search.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Json;

/** Sends exports to the service as a trainer does, and waits until what is in them can be found by its words. */
final class Importing {

    private static final String EDGE = "----bench";

    /** A request may have 64 MB. */
    private static final int LARGEST = 50 << 20;

    private final Line line;

    Importing(Line line) {
        this.line = line;
    }

    /** @return in how many seconds, all of the work of the service included */
    double run(Path export) throws Exception {
        long begun = System.nanoTime();
        List<String> jobs = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (String row : (Iterable<String>) Files.lines(export)::iterator) {
            part.writeBytes((row + "\n").getBytes(StandardCharsets.UTF_8));
            if (part.size() > LARGEST) jobs.add(send(part));
        }
        if (part.size() > 0) jobs.add(send(part));
        for (String job : jobs) await(job);
        return (System.nanoTime() - begun) / 1e9;
    }

    private String send(ByteArrayOutputStream rows) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nportal-jsonl\r\n--"
                        + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.jsonl\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        rows.writeTo(body);
        rows.reset();
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        int status = line.post("/api/v1/items/import", "multipart/form-data; boundary=" + EDGE, body.toByteArray());
        if (status != 202) throw new IOException("import: " + status + " " + line.body());
        return Json.parse(line.body()).get("job").asText();
    }

    private void await(String job) throws Exception {
        JsonNode state = Json.parse("{\"state\":\"queued\"}");
        while (Set.of("queued", "running").contains(state.get("state").asText())) {
            Thread.sleep(1_000);
            line.get("/api/v1/jobs/" + job);
            state = Json.parse(line.body());
        }
        if (!state.get("state").asText().equals("done")) throw new IOException(line.body());
    }
}
