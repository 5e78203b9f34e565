package org.chuangkou.account;

import static java.util.stream.Collectors.joining;
import static org.chuangkou.House.encoded;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.House.Answer;

/** Somebody at a browser: keeps cookies, says where forms come from, and does not follow redirects by itself. */
public final class Visitor {
    private final House house;
    private final Map<String, String> cookies = new HashMap<>();

    public Visitor(House house) {
        this.house = house;
    }

    public Visitor signedIn(String username, String password) {
        Answer answer = post("/sign-in", Map.of("username", username, "password", password));
        if (answer.status() != 303) throw new IllegalStateException(answer.status() + " " + answer.text());
        return this;
    }

    public Answer get(String path) {
        return send(page(path).GET());
    }

    /** As programs ask, with the browser's cookies. */
    public Answer getJson(String path) {
        return send(house.request(path).header("Accept", "application/json").GET());
    }

    public Answer post(String path, Map<String, String> form) {
        return send(form(path, form).header("Origin", house.at("/").toString().replaceAll("/$", "")));
    }

    /** The form without a word about where it comes from. */
    public Answer postUnsaid(String path, Map<String, String> form) {
        return send(form(path, form));
    }

    public Answer postFrom(String origin, String path, Map<String, String> form) {
        return send(form(path, form).header("Origin", origin));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Visitor withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public static String location(Answer answer) {
        return answer.response().headers().firstValue("location").orElse("");
    }

    private HttpRequest.Builder page(String path) {
        return house.request(path).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpRequest.Builder form(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(joining("&"));
        return page(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(joining("; ")));
        Answer answer = house.send(null, request);
        answer.response().headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";")[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(name.length() + 1);
        if (value.isEmpty()) cookies.remove(name);
        else cookies.put(name, value);
    }
}
