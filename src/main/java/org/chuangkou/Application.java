package org.chuangkou;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chuangkou.database.ConnectionUrl;
import org.chuangkou.database.EmbeddedServer;

/** Starts the service. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Path data = Path.of(System.getenv().getOrDefault("CHUANGKOU_DATA", "data"));
        String external = System.getenv("DATASOURCES_DEFAULT_URL");
        Map<String, Object> settings = new HashMap<>();
        settings.put("chuangkou.data", data.toString());
        settings.put("chuangkou.embedded", external == null);
        if (external == null) {
            EmbeddedServer server = EmbeddedServer.start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            settings.put("datasources.default.url", server.url());
            settings.put("datasources.default.username", server.username());
            settings.put("datasources.default.password", server.password());
        } else {
            settings.put("datasources.default.url", ConnectionUrl.complete(external));
        }
        Micronaut.build(args).mainClass(Application.class).properties(settings).start();
    }
}
