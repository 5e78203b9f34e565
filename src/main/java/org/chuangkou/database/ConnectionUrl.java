package org.chuangkou.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The settings that every connection of ours has, whichever server it leads to. */
public final class ConnectionUrl {

    /** Strict, and the same on MariaDB and MySQL, whose defaults differ. */
    static final String SQL_MODE =
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private static final Map<String, String> OURS = ours();

    private ConnectionUrl() {}

    /**
     * Adds to a Connector/J URL what is missing of our settings; what it says already stays as it is.
     *
     * <p>Isolation (READ COMMITTED) is no part of the URL, since the two servers name the variable differently: the
     * connection pool sets it.
     */
    public static String complete(String url) {
        int query = url.indexOf('?');
        Set<String> given = query < 0 ? Set.of() : names(url.substring(query + 1));
        String missing = OURS.entrySet().stream()
                .filter(setting -> !given.contains(setting.getKey()))
                .map(setting -> setting.getKey() + "=" + URLEncoder.encode(setting.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        if (missing.isEmpty()) {
            return url;
        }
        if (query < 0) {
            return url + "?" + missing;
        }
        return url + (url.endsWith("?") || url.endsWith("&") ? "" : "&") + missing;
    }

    private static Set<String> names(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    private static Map<String, String> ours() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("connectionTimeZone", "UTC");
        settings.put("forceConnectionTimeZoneToSession", "true");
        settings.put("characterEncoding", "UTF-8");
        settings.put("connectionCollation", "utf8mb4_bin");
        settings.put("sessionVariables", "sql_mode='" + SQL_MODE + "'");
        settings.put("rewriteBatchedStatements", "true");
        settings.put("cachePrepStmts", "true");
        settings.put("prepStmtCacheSize", "500");
        settings.put("prepStmtCacheSqlLimit", "16384");
        settings.put("cacheServerConfiguration", "true");
        settings.put("useLocalSessionState", "true");
        // Reading only is checked here already; telling the server so would be two statements more for every reading.
        settings.put("readOnlyPropagatesToServer", "false");
        settings.put("tcpKeepAlive", "true");
        settings.put("connectTimeout", "10000");
        return settings;
    }
}
