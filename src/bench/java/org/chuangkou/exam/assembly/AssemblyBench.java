package org.chuangkou.exam.assembly;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chuangkou.question.kind.Shape;

/** Papers of 100 from a pool: {@code AssemblyBench [papers] [pool]}. Without the database: what the algorithm alone takes. */
final class AssemblyBench {
    private static final int CELLS = 20;

    private AssemblyBench() {}

    public static void main(String[] arguments) {
        int papers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int pool = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        Plan plan = plan(papers, pool);
        long begun = System.nanoTime();
        String input = PlanJson.write(plan);
        System.out.printf("plan: %,d characters, written in %.2f s%n", input.length(), since(begun));
        for (int round = 0; round < 2; round++) {
            begun = System.nanoTime();
            var fairness = new Fairness(plan);
            var at = new int[1];
            new Assembly(plan, "a seed".getBytes(StandardCharsets.UTF_8))
                    .all(made -> fairness.count(plan.sitters().get(at[0]++), made));
            System.out.printf("%,d papers of %d from %,d: %.2f s%n", papers, plan.questions(), pool, since(begun));
            System.out.println(fairness.report());
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Plan plan(int papers, int pool) {
        var random = new Random(2026);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < pool; i++)
            pieces.add(new Piece("q%05d".formatted(i), 1, 300 + random.nextInt(650), i % 3, Shape.free(4)));
        List<Plan.Cell> cells = IntStream.range(0, CELLS)
                .mapToObj(cell -> new Plan.Cell(
                        "cell " + cell,
                        100 / CELLS,
                        1,
                        IntStream.range(0, pool)
                                .filter(at -> at % CELLS == cell)
                                .boxed()
                                .toList()))
                .toList();
        List<Plan.Sitter> sitters = IntStream.range(0, papers)
                .mapToObj(i -> new Plan.Sitter(
                        "c" + i,
                        random.ints(200, 0, pool).distinct().sorted().boxed().toList()))
                .toList();
        return new Plan("bench", "{}", pieces, cells, sitters);
    }
}
