import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/** A single node with the modules that search in Chinese needs: {@code OpenSearchNode <folder> <port>}. Ends with its process. */
public final class OpenSearchNode extends Node {

    private OpenSearchNode(Settings settings, Collection<PluginInfo> modules) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "bench"), modules, false);
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(home.resolve("config"));
        Settings settings = Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "bench")
                .put("node.name", "bench")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .build();
        new OpenSearchNode(
                        settings,
                        List.of(
                                module("transport-netty4", "org.opensearch.transport.Netty4ModulePlugin"),
                                module(
                                        "analysis-common",
                                        "org.opensearch.analysis.common.CommonAnalysisModulePlugin")))
                .start();
        Thread.currentThread().join();
    }

    private static PluginInfo module(String name, String type) {
        return new PluginInfo(name, name, "1", Version.CURRENT, "21", type, null, List.of(), false);
    }
}
