package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.chuangkou.House;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.paper.Checking;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.schedule.ExamFixture;

/**
 * An exam of ten thousand candidates and papers of forty: {@code TenThousand [candidates]}. What an examiner waits for is asked over
 * HTTP; what the candidates do goes through the same transactions as theirs, without HTTP, which {@link ExamLoad} measures.
 */
final class TenThousand {
    private static final House HOUSE = House.open();

    private TenThousand() {}

    public static void main(String[] arguments) throws Exception {
        int candidates = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        List<String> names = accounts(candidates);
        FortyQuestions.check(HOUSE.put("examiner", FortyQuestions.PATH, FortyQuestions.blueprint(), "If-Match", "0")
                .status());
        Map<String, Object> body = ExamFixture.graded(names);
        body.put("blueprint", FortyQuestions.SLUG);
        String exam =
                timed("set up", () -> ExamFixture.setUp(HOUSE, body)).get("id").asText();
        timed("papers built by the job", () -> ExamFixture.build(HOUSE, exam));
        List<Attempt> attempts = timed("begun, 64 in a transaction", () -> begin(exam, names));
        int answers = timed("answered, 256 in a transaction", () -> answer(attempts));
        timed("handed in and marked, 64 in a transaction", () -> handIn(attempts));
        System.out.println(attempts.size() + " attempts, " + answers + " answers");
        timed("results looked at", () -> got("/api/v1/exams/" + exam + "/results"));
        timed("released", () -> posted("/api/v1/exams/" + exam + "/release", Map.of()));
        correct(exam, attempts.getFirst());
        timed("statistics", () -> got("/api/v1/exams/" + exam + "/statistics"));
        int bytes = timed("responses.csv", () -> file("/api/v1/exams/" + exam + "/responses.csv"));
        System.out.println(bytes / 1_000_000 + " MB of responses");
        timed(
                "papers checked against the promise",
                () -> HOUSE.bean(Checking.class).check(exam).same());
        System.exit(0);
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        T done = work.call();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
        return done;
    }

    /** One hash for all: what is measured here is not how people sign in. */
    private static List<String> accounts(int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) names.add("ten%05d".formatted(i));
        HOUSE.transactions().executeWrite(status -> {
            try (PreparedStatement insert = status.getConnection().prepareStatement("""
                    INSERT IGNORE INTO account (username, name, password_hash, roles, enabled, created_at)
                    SELECT ?, ?, password_hash, roles, enabled, created_at FROM account WHERE username = 'clerk'""")) {
                for (String name : names) {
                    insert.setString(1, name);
                    insert.setString(2, "考生" + name.substring(3));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
        return names;
    }

    private static List<Attempt> begin(String exam, List<String> names) {
        var starting = HOUSE.bean(StartingTogether.class);
        var attempts = new ArrayList<Attempt>();
        for (List<String> some : Batches.of(names, 64))
            for (Begun begun : starting.start(some.stream()
                    .map(name -> new Start(exam, name, "127.0.0.1", Devices.NONE))
                    .toList())) attempts.add(((Begun.Fresh) begun).attempt());
        return attempts;
    }

    private static int answer(List<Attempt> attempts) {
        var saving = HOUSE.bean(SavingTogether.class);
        var sheets = HOUSE.bean(Sheets.class);
        int count = 0;
        for (List<Attempt> some : Batches.of(attempts, 100)) {
            var saves = new ArrayList<Save>();
            Map<Paper.Key, Sheet> read = sheets.once(some);
            for (Attempt attempt : some) {
                var random = new Random(attempt.sat().hashCode());
                for (Sheet.Place place : read.get(attempt.sat()).places())
                    if (!place.shown().options().isEmpty()) saves.add(save(attempt, place, random));
            }
            Batches.of(saves, 256).forEach(saving::save);
            count += saves.size();
        }
        return count;
    }

    private static Save save(Attempt attempt, Sheet.Place place, Random random) {
        String key = String.valueOf(
                (char) ('A' + random.nextInt(place.shown().options().size())));
        JsonNode response = place.shown().type().word().equals("single")
                ? TextNode.valueOf(key)
                : JsonNodeFactory.instance.arrayNode().add(key);
        return new Save(
                attempt.id(), place.slot(), 1, response, Instant.now(), attempt.candidate(), "127.0.0.1", Devices.NONE);
    }

    private static int handIn(List<Attempt> attempts) {
        var ending = HOUSE.bean(Ending.class);
        Batches.of(attempts, 64)
                .forEach(some -> ending.handIn(some.stream()
                        .map(attempt -> new HandIn(attempt.id(), Devices.NONE))
                        .toList()));
        return attempts.size();
    }

    private static void correct(String exam, Attempt one) throws Exception {
        Sheet.Place place = HOUSE.bean(Sheets.class).of(one).places().getFirst();
        var body = new HashMap<String, Object>(Map.of(
                "question", place.of().question(), "version", place.of().version(), "kind", "all", "reason", "题干有歧义"));
        if (place.part() >= 0) body.put("part", place.part());
        String path = "/api/v1/exams/" + exam + "/corrections";
        JsonNode preview = timed("a correction looked at", () -> posted(path, body));
        System.out.println(preview.get("attempts") + " results would change");
        body.put("dryRun", false);
        body.put("digest", preview.get("digest").asText());
        timed("the correction applied", () -> posted(path, body));
    }

    private static JsonNode posted(String path, Object body) {
        House.Answer answer = HOUSE.post("examiner", path, body);
        if (answer.status() >= 300) throw new IllegalStateException(path + ": " + answer.status() + answer.text());
        return answer.text().isEmpty() ? TextNode.valueOf("") : answer.json();
    }

    private static int got(String path) {
        House.Answer answer = HOUSE.get("examiner", path);
        if (answer.status() != 200) throw new IllegalStateException(path + ": " + answer.status() + answer.text());
        return answer.text().length();
    }

    private static int file(String path) throws Exception {
        var request = HttpRequest.newBuilder(HOUSE.at(path))
                .header("Authorization", "Bearer " + HOUSE.token("examiner"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
            return answer.body().length;
        }
    }
}
