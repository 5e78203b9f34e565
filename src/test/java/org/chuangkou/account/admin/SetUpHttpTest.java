package org.chuangkou.account.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Granting;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;

/** The first day of a service on a database of one's own, in its order. */
@Tag("http")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpHttpTest {
    private static final Map<String, String> GOOD = Map.of(
            "username", "first",
            "name", "第一位管理员",
            "password", "a sentence of my own",
            "again", "a sentence of my own");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private EmbeddedServer server;
    private String link;

    @BeforeAll
    void start() {
        log.start();
        root.addAppender(log);
        Map<String, Object> settings = new HashMap<>(TestDatabase.fresh().properties());
        settings.put("micronaut.server.port", "-1");
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        link = links().getFirst();
    }

    @AfterAll
    void stop() {
        root.detachAppender(log);
        server.close();
    }

    @Test
    @Order(1)
    void there_are_no_accounts_but_a_link_printed_once() {
        assertThat(links()).hasSize(1);
        assertThat(accounts().search("", null, new Page.Wanted(0, 1)).total()).isZero();
    }

    @Test
    @Order(2)
    void without_the_code_there_is_no_such_page() throws Exception {
        for (String path : List.of("/set-up", "/set-up?code=", "/set-up?code=-", "/set-up?code=" + "x".repeat(43)))
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(post("wrong", GOOD).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void the_page_does_not_tell_its_address_to_anybody() throws Exception {
        var page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("referrer-policy")).containsExactly("strict-origin");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    @Order(4)
    void a_poor_password_or_name_is_refused_at_its_field_and_the_link_stays_valid() throws Exception {
        var poor = new HashMap<>(GOOD);
        poor.putAll(Map.of("username", "a b", "password", "short", "again", "shorter"));
        var answer = post(code(), poor);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("id=\"e-username\"", "id=\"e-password\"", "id=\"e-again\"", "第一位管理员")
                .doesNotContain("shorter");
    }

    @Test
    @Order(5)
    void a_new_start_prints_a_new_link_and_the_old_one_is_void() throws Exception {
        String before = link;
        server.getApplicationContext().getBean(SetUpLink.class).sow();
        link = links().getLast();
        assertThat(link).isNotEqualTo(before);
        assertThat(get(before).statusCode()).isEqualTo(404);
        assertThat(get(link).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void the_first_administrator_comes_in_and_the_link_is_void_from_then_on() throws Exception {
        var done = post(code(), GOOD);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("location")).hasValue("/sign-in?why=set-up");
        assertThat(accounts().find("first").orElseThrow().roles()).containsExactly(Role.ADMIN);

        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(post(code(), GOOD).statusCode()).isEqualTo(404);
        int printed = links().size();
        server.getApplicationContext().getBean(SetUpLink.class).sow();
        assertThat(links()).as("none is printed any more").hasSize(printed);
    }

    @Test
    @Order(7)
    void the_code_was_never_logged_but_where_it_was_printed() {
        String code = code();
        assertThat(log.list.stream().filter(event -> event.getFormattedMessage().contains(code)))
                .hasSize(1);
    }

    @Test
    @Order(8)
    void the_last_administrator_is_not_taken_away() {
        var granting = server.getApplicationContext().getBean(Granting.class);
        var other = new Actor("other", "-");
        assertConflict(() -> granting.disable("first", other), "account.last-admin");
        assertConflict(() -> granting.grant("first", Set.of(Role.CLERK), other), "account.last-admin");

        accounts().create(new NewAccount("second", "x", Set.of(Role.ADMIN), "-", false), other);
        granting.disable("second", other);
        assertConflict(() -> granting.disable("first", other), "account.last-admin");
        granting.enable("second", other);
        granting.disable("first", other);
        assertConflict(() -> granting.disable("second", other), "account.last-admin");
        granting.enable("first", other);
    }

    @Test
    @Order(9)
    void two_administrators_who_take_each_other_away_at_once_leave_one() throws Exception {
        var granting = server.getApplicationContext().getBean(Granting.class);
        for (int round = 0; round < 10; round++) {
            var one =
                    Thread.ofVirtual().start(() -> quietly(() -> granting.disable("second", new Actor("first", "-"))));
            var two =
                    Thread.ofVirtual().start(() -> quietly(() -> granting.disable("first", new Actor("second", "-"))));
            one.join();
            two.join();
            assertThat(List.of("first", "second"))
                    .filteredOn(name -> accounts().find(name).orElseThrow().enabled())
                    .hasSize(1);
            granting.enable("first", new Actor("x", "-"));
            granting.enable("second", new Actor("x", "-"));
        }
    }

    private static void assertConflict(Runnable work, String reason) {
        try {
            work.run();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().key()).isEqualTo(reason);
            return;
        }
        throw new AssertionError("not refused");
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        }
    }

    private Accounts accounts() {
        return server.getApplicationContext().getBean(Accounts.class);
    }

    private List<String> links() {
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("/set-up?code="))
                .toList();
    }

    private String code() {
        return link.substring(link.indexOf('=') + 1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String code, Map<String, String> form) throws Exception {
        var all = new HashMap<>(form);
        all.put("code", code);
        String body = all.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                request("/set-up")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server.getURI().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }
}
