package org.chuangkou.people;

import static org.chuangkou.House.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import org.chuangkou.House;
import org.chuangkou.House.Answer;

/** Pages of the running house as a browser asks for them. */
public final class Forms {
    private Forms() {}

    /** @param fields names and values in turn */
    public static Answer post(House house, String username, String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
        return house.send(
                username,
                house.request(path)
                        .header("Accept", "text/html,*/*;q=0.8")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    public static Answer page(House house, String username, String path) {
        return house.send(
                username,
                house.request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }
}
