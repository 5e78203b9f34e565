package org.chuangkou.search.http;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chuangkou.base.Ids;
import org.chuangkou.database.EmbeddedServer;
import org.chuangkou.search.meaning.Vector;

/**
 * Puts meanings of synthetic guides into the database as if another node had computed them, which would take an hour: each is that of a
 * phrase of the everyday dictionary, blurred. As many, as long and as near to one another as real ones.
 */
final class StandIns {

    /** As the service hashes texts. */
    private static final String MADE_BY = "bge-small-zh-v1.5-q 1 ";

    private static final float BLURRED = .55f;

    private final Connection database;
    private final List<float[]> phrases = new ArrayList<>();

    private StandIns(Connection database) throws SQLException {
        this.database = database;
        try (ResultSet rows = database.createStatement().executeQuery("SELECT bytes FROM search_vector LIMIT 5000")) {
            while (rows.next()) phrases.add(numbers(rows.getBytes(1)));
        }
    }

    /** @param data the folder of a service that has run once and is stopped */
    static void put(Path data, Iterable<String> texts) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(data);
                Connection database = DriverManager.getConnection(server.url(), server.username(), server.password())) {
            new StandIns(database).put(texts);
        }
    }

    private void put(Iterable<String> texts) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement insert =
                database.prepareStatement("INSERT IGNORE INTO search_vector (hash, bytes) VALUES (?, ?)")) {
            int count = 0;
            for (String text : texts) {
                insert.setString(1, Ids.sha256(MADE_BY + text).substring(0, 32));
                insert.setBytes(2, vector(text).bytes());
                insert.addBatch();
                if (++count % 1_000 == 0) {
                    insert.executeBatch();
                    database.commit();
                }
            }
            insert.executeBatch();
            database.commit();
        }
    }

    private Vector vector(String text) {
        Random random = new Random(text.hashCode());
        float[] vector = phrases.get(random.nextInt(phrases.size())).clone();
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] += BLURRED * (float) (random.nextGaussian() / Math.sqrt(vector.length));
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) vector[i] /= (float) Math.sqrt(length);
        return Vector.of(vector);
    }

    /** The numbers of a stored vector: one byte each, and the scale of all. */
    private static float[] numbers(byte[] bytes) {
        float[] numbers = new float[Vector.DIMENSIONS];
        double length = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[i];
            length += numbers[i] * numbers[i];
        }
        for (int i = 0; i < numbers.length; i++) numbers[i] /= (float) Math.sqrt(length);
        return numbers;
    }
}
