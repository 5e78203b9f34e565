package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuangkou.base.Json;
import org.chuangkou.search.http.Line;

/** Candidates with accounts, and exams of forty questions with papers that have been built. */
final class ExamSetUp {
    private static final String PASSWORD = "Bench-Passwort-2026";
    private static final int WAVE = 1_000;

    private final int port;
    private final String demo;
    private final int candidates;
    private String exam = "";

    ExamSetUp(int port, String demo, int candidates) {
        this.port = port;
        this.demo = demo;
        this.candidates = candidates;
    }

    String path(String rest) {
        return "/api/v1/exams/" + exam + rest;
    }

    private String token(Line line, String username, String password) throws Exception {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("username", username).put("password", password);
        return ask(line, "POST", "/api/v1/session", body, 201).get("token").asText();
    }

    private static JsonNode ask(Line line, String method, String path, JsonNode body, int expected) throws Exception {
        int status = line.ask(method, path, "application/json", Json.write(body).getBytes(StandardCharsets.UTF_8));
        if (status != expected) throw new IllegalStateException(path + ": " + status + " " + line.body());
        return Json.parse(line.body());
    }

    private Line demo(String username, String... headers) throws Exception {
        try (Line line = new Line(port, "")) {
            String token = token(line, username, demo);
            return new Line(port, headers.length == 0 ? token : token + "\r\n" + String.join("\r\n", headers));
        }
    }

    /** Accounts of the candidates, and of as many as a wave of sign-ins needs. */
    void people() throws Exception {
        var csv = new StringBuilder("username,name,no,place,role,password\n");
        for (int i = 0; i < Math.max(candidates, WAVE); i++)
            csv.append("bench%d,测速%d,B%05d,综窗区/政务服务中心,CLERK,%s%n".formatted(i, i, i, PASSWORD));
        String edge = "----bench";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\ncsv\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + csv + "\r\n--" + edge + "--\r\n";
        try (Line admin = demo("admin")) {
            int status = admin.ask(
                    "POST",
                    "/api/v1/clerks/import",
                    "multipart/form-data; boundary=" + edge,
                    body.getBytes(StandardCharsets.UTF_8));
            if (status != 202) throw new IllegalStateException(status + " " + admin.body());
            System.out.println("accounts: " + finished(admin).get("state").asText());
        }
    }

    private static JsonNode finished(Line line) throws Exception {
        String job = Json.parse(line.body()).get("job").asText();
        while (true) {
            Thread.sleep(250);
            line.ask("GET", "/api/v1/jobs/" + job, "application/json", new byte[0]);
            JsonNode state = Json.parse(line.body());
            if (List.of("done", "failed").contains(state.get("state").asText())) return state;
        }
    }

    /** A connection for each candidate, signed in. */
    List<Line> signedIn() throws Exception {
        var signed = new ArrayList<Future<Line>>();
        try (var users = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < candidates; i++) {
                String username = "bench" + i;
                signed.add(users.submit(() -> {
                    try (Line line = new Line(port, "")) {
                        return new Line(port, token(line, username, PASSWORD));
                    }
                }));
            }
        }
        var lines = new ArrayList<Line>();
        for (Future<Line> one : signed) lines.add(one.get());
        return lines;
    }

    /** A thousand people who sign in at once, as fast as the service lets them. @return how it went */
    String wave() throws Exception {
        long begun = System.nanoTime();
        var signed = new ArrayList<Future<String>>();
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WAVE; i++) {
                String username = "bench" + i;
                signed.add(users.submit(() -> {
                    try (Line line = new Line(port, "")) {
                        return token(line, username, PASSWORD);
                    }
                }));
            }
        }
        for (Future<String> one : signed) one.get();
        return "wave: %d signed in within %.1f s".formatted(WAVE, (System.nanoTime() - begun) / 1e9);
    }

    /** Another exam of forty questions for all candidates, open from now on, its papers built. */
    void next(String title) throws Exception {
        blueprint();
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("blueprint", FortyQuestions.SLUG)
                .put("title", title)
                .put("kind", "graded")
                .put("opensAt", OffsetDateTime.now().minusMinutes(1).toString())
                .put("closesAt", OffsetDateTime.now().plusHours(3).toString());
        ArrayNode names = body.putArray("candidates");
        for (int i = 0; i < candidates; i++) names.add("bench" + i);
        try (Line examiner = demo("examiner")) {
            exam = ask(examiner, "POST", "/api/v1/exams", body, 201).get("id").asText();
            long begun = System.nanoTime();
            ask(examiner, "POST", path("/papers"), JsonNodeFactory.instance.objectNode(), 202);
            JsonNode job = finished(examiner);
            System.out.printf(
                    "papers: %s, %d in %.1f s%n",
                    job.get("state").asText(), job.get("created").asInt(), (System.nanoTime() - begun) / 1e9);
        }
    }

    private void blueprint() throws Exception {
        try (Line examiner = demo("examiner", "If-Match: 0")) {
            byte[] body = Json.write(FortyQuestions.blueprint()).getBytes(StandardCharsets.UTF_8);
            FortyQuestions.check(examiner.ask("PUT", FortyQuestions.PATH, "application/json", body));
        }
    }
}
