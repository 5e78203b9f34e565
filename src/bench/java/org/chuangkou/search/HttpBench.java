package org.chuangkou.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/**
 * Measures search over HTTP against a running service: {@code HttpBench <address> <password> [guides to import]}. Twenty users of one
 * machine, the questions made of names that the service has; a user waits 0 to 400 ms between two, or not at all.
 */
final class HttpBench {

    private static final int USERS = 20;
    private static final int SECONDS = 15;
    private static final int NAMES = 2_000;
    private static final int A_PAGE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private HttpBench(String address, String password) throws IOException, InterruptedException {
        this.address = address;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("username", "trainer", "password", password))))
                .build();
        token = JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .get("token")
                .asText();
    }

    public static void main(String[] arguments) throws Exception {
        HttpBench bench = new HttpBench(arguments[0], arguments[1]);
        if (arguments.length > 2) {
            bench.fill(Integer.parseInt(arguments[2]));
        }
        List<String> names = bench.names();
        System.out.printf("%-44s %8s %8s %8s %8s%n", "20 users", "/s", "p50 ms", "p95 ms", "p99 ms");
        for (boolean warm : new boolean[] {true, false}) {
            bench.run(warm, "full search, 0-400 ms between", 400, "/api/v1/items?q=", names, HttpBench::part);
            bench.run(warm, "full search, without pause", 0, "/api/v1/items?q=", names, HttpBench::part);
            bench.run(warm, "citizens' sentences, without pause", 0, "/api/v1/items?q=", names, HttpBench::spoken);
            bench.run(warm, "as-you-type, without pause", 0, "/api/v1/items/suggest?q=", names, HttpBench::typed);
        }
    }

    private static String part(String name) {
        Random random = new Random();
        int length = Math.min(name.length(), 3 + random.nextInt(5));
        int from = random.nextInt(name.length() - length + 1);
        return name.substring(from, from + length);
    }

    private static String spoken(String name) {
        return "请问我想办" + part(name) + "要带什么材料";
    }

    private static String typed(String name) {
        return name.substring(0, 1 + new Random().nextInt(Math.min(6, name.length())));
    }

    private void run(
            boolean warm, String what, int pause, String path, List<String> names, UnaryOperator<String> question)
            throws Exception {
        long end = System.nanoTime() + (warm ? 5 : SECONDS) * 1_000_000_000L;
        long begun = System.nanoTime();
        List<Future<long[]>> users = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(USERS)) {
            for (int i = 0; i < USERS; i++) {
                Random random = new Random(i);
                users.add(threads.submit(() -> user(end, pause, path, names, question, random)));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> user : users) {
            all.add(user.get());
        }
        long[] times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (!warm) {
            System.out.printf(
                    "%-44s %8.0f %8.1f %8.1f %8.1f%n",
                    what, times.length / seconds, at(times, .5), at(times, .95), at(times, .99));
        }
    }

    private long[] user(
            long end, int pause, String path, List<String> names, UnaryOperator<String> question, Random random)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            String asked = question.apply(names.get(random.nextInt(names.size())));
            long begun = System.nanoTime();
            get(path + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            times.add(System.nanoTime() - begun);
            if (pause > 0) {
                Thread.sleep(random.nextInt(pause));
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static double at(long[] times, double share) {
        return times.length == 0 ? 0 : times[(int) (share * (times.length - 1))] / 1e6;
    }

    private List<String> names() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        Random random = new Random(3);
        int total = get("/api/v1/items?size=1").get("total").asInt();
        int pages = Math.max(1, Math.min(10_000, total) / A_PAGE);
        while (names.size() < Math.min(NAMES, total)) {
            get("/api/v1/items?size=" + A_PAGE + "&page=" + random.nextInt(pages))
                    .get("hits")
                    .forEach(hit -> names.add(hit.get("name").asText()));
        }
        return names;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** Imports synthetic guides in the form of a portal's export and tells how quick that was. */
    private void fill(int guides) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String edge = "----bench";
        body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nportal-jsonl\r\n--" + edge
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.jsonl\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        new BenchEntries().stream(guides).forEach(entry -> body.writeBytes(line(entry)));
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        long begun = System.nanoTime();
        String job = JSON.readTree(client.send(
                                HttpRequest.newBuilder(URI.create(address + "/api/v1/items/import"))
                                        .header("Authorization", "Bearer " + token)
                                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .get("job")
                .asText();
        JsonNode state = get("/api/v1/jobs/" + job);
        while (List.of("queued", "running").contains(state.get("state").asText())) {
            Thread.sleep(200);
            state = get("/api/v1/jobs/" + job);
        }
        System.out.printf(
                "import of %,d guides: %s, %,.0f guides/s into database and index by words%n",
                guides, state.get("state").asText(), guides * 1e9 / (System.nanoTime() - begun));
    }

    private static byte[] line(Entry entry) {
        try {
            return (JSON.writeValueAsString(Map.of(
                                    "TASK_CODE", entry.codes().getFirst(),
                                    "TASK_NAME", entry.title(),
                                    "DEPT_NAME",
                                            entry.facets().get("department").getFirst(),
                                    "TASK_TYPE_TEXT", entry.facets().get("type").getFirst(),
                                    "matter_daily", String.join("、", entry.everydayNames()),
                                    "accept_standard", entry.passages().getFirst(),
                                    "material_intro", entry.passages().subList(1, 4)))
                            + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
