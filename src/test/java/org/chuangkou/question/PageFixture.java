package org.chuangkou.question;

import static org.chuangkou.House.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.House;
import org.chuangkou.House.Answer;

/** Somebody before the pages of the bank. */
public record PageFixture(House house, String who) {

    public Answer get(String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    /** Sends a form as a browser does. */
    public Answer send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return house.send(
                who,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    public static String location(Answer answer) {
        return answer.response().headers().firstValue("location").orElse("");
    }
}
