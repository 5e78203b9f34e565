package org.chuangkou.guide.learning;

import static org.chuangkou.House.encoded;

import java.util.List;
import org.chuangkou.House;
import org.chuangkou.House.Answer;

/** People who search in their own words and open an item then. */
final class AtTheDesk {
    static final List<String> SEVERAL =
            List.of("clerk", "clerk2", "trainer2", "examiner", "examiner2", "manager", "admin", "auditor");

    private AtTheDesk() {}

    static Answer open(House house, String username, String words, String code) {
        return house.get(username, "/items/" + code + "?q=" + encoded(words));
    }
}
