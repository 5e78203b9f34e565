package org.chuangkou.account.session;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What people recognise a browser by. */
final class Browsers {
    /** The first that is found wins: Edge calls itself Chrome too, Chrome calls itself Safari. */
    private static final Map<String, String> PROGRAMS = names(
            "MicroMessenger",
            "WeChat",
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = names(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Browsers() {}

    /** What the caller says it is. */
    static String agent(HttpRequest<?> request) {
        return Objects.requireNonNullElse(request.getHeaders().get("User-Agent"), "-");
    }

    /** Program and system, e.g. {@code Chrome · Windows}; else the beginning of what the caller said. */
    static String name(String agent) {
        String program = first(PROGRAMS, agent);
        String system = first(SYSTEMS, agent);
        if (program.isEmpty()) return agent.substring(0, Math.min(40, agent.length()));
        return system.isEmpty() ? program : program + " · " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> names(String... signsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < signsAndNames.length; i += 2) names.put(signsAndNames[i], signsAndNames[i + 1]);
        return names;
    }
}
