package org.chuangkou.guide.finding.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All of them that can be had: MySQL only where {@code -Dbench.mysql=<JDBC URL>} names a server, OpenSearch only where
 * {@code -Dbench.opensearch=<port>} does (src/bench/opensearch starts one).
 */
public final class Peers {

    private Peers() {}

    public static List<Peer> all(Path folder) throws Exception {
        List<Peer> all = new ArrayList<>();
        all.add(new Bigrams(folder.resolve("bigrams")));
        String mysql = System.getProperty("bench.mysql", "");
        if (!mysql.isEmpty()) all.add(new MysqlNgram(mysql));
        String opensearch = System.getProperty("bench.opensearch", "");
        if (!opensearch.isEmpty()) all.add(new OpenSearch(Integer.parseInt(opensearch)));
        return all;
    }
}
