package org.chuangkou.search.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Addresses of searches for what the names of guides hold. */
final class Questions {

    private static final String SEARCH = "/api/v1/items?q=";
    private static final String SUGGEST = "/api/v1/items/suggest?q=";

    private final List<String> names;

    Questions(List<String> names) {
        this.names = names;
    }

    /** Three to seven characters out of a name. */
    String part(Random random) {
        String name = name(random);
        int length = Math.min(name.length(), 3 + random.nextInt(5));
        int from = random.nextInt(name.length() - length + 1);
        return name.substring(from, from + length);
    }

    /** As somebody says it who has never heard the name. */
    String sentence(Random random) {
        return "请问我想办" + part(random) + "要带什么材料";
    }

    /** What stands in the field after one to six key strokes. */
    String typed(Random random) {
        String name = name(random);
        return name.substring(0, 1 + random.nextInt(Math.min(6, name.length())));
    }

    private String name(Random random) {
        return names.get(random.nextInt(names.size()));
    }

    static Function<Random, String> searching(Function<Random, String> question) {
        return random -> SEARCH + encoded(question.apply(random));
    }

    static Function<Random, String> suggesting(Function<Random, String> question) {
        return random -> SUGGEST + encoded(question.apply(random));
    }

    /** A number of questions that are asked again and again, as those of a hall are. */
    static Function<Random, String> often(int many, Function<Random, String> question) {
        Random random = new Random(11);
        List<String> all =
                IntStream.range(0, many).mapToObj(i -> question.apply(random)).toList();
        return each -> all.get(each.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
