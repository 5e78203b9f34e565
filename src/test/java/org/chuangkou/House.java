package org.chuangkou;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chuangkou.base.Json;
import org.chuangkou.database.TestDatabase;

/**
 * The whole service on a real database, in demo mode, started once for all tests of a run. Tests share it, so each
 * makes what it needs under names of its own.
 */
public final class House {
    public static final String PASSWORD = "the password of all tests";
    private static House only;

    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private House() {
        Map<String, Object> settings = new HashMap<>(TestDatabase.fresh().properties());
        settings.put("chuangkou.embedded", "true");
        settings.put("chuangkou.data", Path.of("target/test-data/house").toString());
        settings.put("chuangkou.demo.password", PASSWORD);
        settings.put("micronaut.server.port", "-1");
        // Words alone, so that what is found does not change while a test runs.
        settings.put("chuangkou.search.meaning", "false");
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    public static synchronized House open() {
        if (only == null) only = new House();
        return only;
    }

    /** A text as it stands in a query or a form. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    @SuppressWarnings("unchecked")
    public TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>)
                server.getApplicationContext().getBean(TransactionOperations.class);
    }

    public URI at(String path) {
        return server.getURI().resolve(path);
    }

    /** A token of this demo account. */
    public String token(String username) {
        return tokens.computeIfAbsent(
                username,
                name -> post(null, "/api/v1/session", Map.of("username", name, "password", PASSWORD))
                        .json()
                        .get("token")
                        .asText());
    }

    /** @param username whose token goes with the request, null for none */
    public Answer get(String username, String path) {
        return send(username, request(path).GET());
    }

    public Answer post(String username, String path, Object body) {
        return send(username, json(path).POST(BodyPublishers.ofString(Json.write(body))));
    }

    public Answer put(String username, String path, Object body, String... headers) {
        var request = json(path).PUT(BodyPublishers.ofString(Json.write(body)));
        return send(username, headers.length == 0 ? request : request.headers(headers));
    }

    public Answer delete(String username, String path) {
        return send(username, request(path).DELETE());
    }

    /** Sends a file as a browser's form would. */
    public Answer upload(String username, String path, String format, String name, byte[] file) {
        String edge = "----a-boundary-of-tests";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\n" + format + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                username,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The job once it has ended; its server-sent events end then. */
    public JsonNode finished(String username, String job) {
        get(username, "/api/v1/jobs/" + job + "/events");
        return get(username, "/api/v1/jobs/" + job).json();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).header("Accept-Language", "zh-CN");
    }

    public Answer send(String username, HttpRequest.Builder request) {
        if (username != null) request.header("Authorization", "Bearer " + token(username));
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return Json.parse(response.body());
        }
    }
}
