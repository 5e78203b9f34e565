package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuangkou.base.Json;

/** Candidates who save answers to a service in which something breaks, and who remember what was acknowledged. */
final class SavingCandidates {
    static final String PASSWORD = "a password for faults";
    private static final List<String> NAMES = List.of("clerk", "clerk2", "trainer", "trainer2");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Candidate> candidates = new ArrayList<>();
    private URI address;

    /** Each begins a paper, or goes on with the one that runs. */
    SavingCandidates(URI address) {
        this.address = address;
        for (String name : NAMES) candidates.add(new Candidate(name));
    }

    /** One paper and what was acknowledged of it: by slot the numbers, and by slot and number the response. */
    private final class Candidate {
        private final String token;
        private final String attempt;
        private final List<String> slots = new ArrayList<>();
        private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
        private long seq = System.currentTimeMillis();

        Candidate(String name) {
            token = send(
                            null,
                            "POST",
                            "/api/v1/session",
                            "{\"username\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}",
                            201)
                    .get("token")
                    .asText();
            JsonNode begun = send(token, "POST", "/api/v1/exams/mock-5/attempts", "{}", 201);
            attempt = begun.get("attempt").asText();
            for (JsonNode slot : begun.at("/paper/slots"))
                if (slot.get("type").asText().equals("single"))
                    slots.add(slot.get("slot").asText());
        }

        /** @return whether it was acknowledged */
        boolean save(int count) {
            String slot = slots.get(count % slots.size());
            long number = seq++;
            String response = count % 3 == 0 ? "A" : "B";
            HttpResponse<String> answer;
            try {
                answer = client.send(
                        request(
                                token,
                                "PUT",
                                "/api/v1/attempts/" + attempt + "/answers/" + slot,
                                "{\"seq\":" + number + ",\"response\":\"" + response + "\"}"),
                        BodyHandlers.ofString());
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            if (answer.statusCode() != 200) return false;
            acknowledged.put(slot + " " + number, response);
            return true;
        }
    }

    /** All save at once, {@code saves} in all; once {@code at} have been acknowledged, the fault happens. */
    void save(int saves, int at, Runnable fault) throws InterruptedException {
        var acknowledged = new AtomicInteger();
        var tried = new AtomicInteger();
        var reached = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Candidate candidate : candidates)
                threads.submit(() -> {
                    for (int count = tried.incrementAndGet(); count <= saves; count = tried.incrementAndGet())
                        if (candidate.save(count) && acknowledged.incrementAndGet() >= at) reached.countDown();
                    reached.countDown();
                });
            reached.await();
            fault.run();
        }
    }

    /** Whether an answer of each can be saved now. */
    boolean saves() {
        return candidates.stream().allMatch(candidate -> candidate.save(0));
    }

    /** Everything that was acknowledged is in the log, once; the answer is the newest of the log. */
    void compare(URI now, TestServer server) throws SQLException {
        address = now;
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password())) {
            for (Candidate candidate : candidates) compare(candidate, connection);
        }
        assertThat(saves()).isTrue();
    }

    private void compare(Candidate candidate, Connection connection) throws SQLException {
        Map<String, String> newest = new ConcurrentHashMap<>();
        Set<String> logged = new HashSet<>();
        try (PreparedStatement log = connection.prepareStatement(
                "SELECT slot, seq, response FROM answer_log WHERE attempt = ? ORDER BY seq")) {
            log.setString(1, candidate.attempt);
            ResultSet rows = log.executeQuery();
            while (rows.next()) {
                String key = rows.getString(1) + " " + rows.getLong(2);
                assertThat(logged.add(key)).as("%s is there once", key).isTrue();
                String told = candidate.acknowledged.get(key);
                if (told != null) assertThat(rows.getString(3)).isEqualTo("\"" + told + "\"");
                newest.put(rows.getString(1), rows.getLong(2) + rows.getString(3));
            }
        }
        assertThat(logged).as("what was acknowledged").containsAll(candidate.acknowledged.keySet());
        JsonNode state = send(candidate.token, "GET", "/api/v1/attempts/" + candidate.attempt, "", 200);
        for (JsonNode answer : state.get("answers"))
            assertThat(answer.get("seq").asLong() + answer.get("response").toString())
                    .isEqualTo(newest.get(answer.get("slot").asText()));
    }

    private HttpRequest request(String token, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request.build();
    }

    private JsonNode send(String token, String method, String path, String body, int expected) {
        try {
            HttpResponse<String> answer = client.send(request(token, method, path, body), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
            return Json.parse(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }
}
