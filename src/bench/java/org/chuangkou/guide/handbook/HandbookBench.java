package org.chuangkou.guide.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chuangkou.House;
import org.chuangkou.base.Actor;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.TakingIn;

/**
 * Measures the job that prints a handbook, on the whole service with its database: {@code java -Xmx512m -cp <test class
 * path> HandbookBench [guides]}. The guides are those that come with the product, again and again under other codes and names.
 */
final class HandbookBench {
    private static final String DEPARTMENT = "手册测速局";

    private HandbookBench() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        House house = House.open();
        house.bean(TakingIn.class).take(guides(count), "bench", Actor.SERVICE);
        for (int round = 1; round <= 3; round++) print(house, round);
        System.exit(0);
    }

    private static void print(House house, int round) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        String id = house.bean(AskingForHandbook.class)
                .whole(new Scope.OfDepartment(DEPARTMENT), "测速", new Actor("trainer", "-"));
        String job = house.bean(Handbooks.class).find(id).orElseThrow().job();
        String state = house.finished("trainer", job).get("state").asText();
        double seconds = (System.nanoTime() - start) / 1e9;
        Handbook printed = house.bean(Handbooks.class).find(id).orElseThrow();
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "round %d: %s, %d guides, %d pages in %.1f s, heap at most %d MB%n",
                round, state, printed.guides(), printed.pages(), seconds, peak >> 20);
    }

    private static List<Guide> guides(int count) {
        List<Guide> shipped = GuideFixture.shipped();
        var guides = new ArrayList<Guide>();
        for (int i = 0; i < count; i++) {
            Guide like = shipped.get(i % shipped.size());
            var clauses = new LinkedHashMap<String, JsonNode>(like.clauses());
            clauses.put("name", new TextNode(like.name() + "之" + (i / shipped.size() + 1)));
            clauses.put("department", new TextNode(DEPARTMENT));
            guides.add(Guide.named("HB-BENCH-" + i, like.name()).with(clauses));
        }
        return guides;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
