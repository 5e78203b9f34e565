package org.chuangkou.exam.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chuangkou.question.kind.Shape;

/** Plans for tests: pools of made-up questions in equal cells. */
final class PlanFixture {
    static final byte[] SEED = "a seed of thirty-two bytes, fixed".getBytes(UTF_8);

    private PlanFixture() {}

    /** @param pool questions in all, dealt out to the cells in turn; @param count of each cell on a paper */
    static Plan plan(int cells, int pool, int count, int sitters, int avoids, long seed) {
        var random = new Random(seed);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < pool; i++)
            pieces.add(new Piece(
                    "q%05d".formatted(i),
                    1 + random.nextInt(3),
                    300 + random.nextInt(650),
                    random.nextInt(3),
                    shape(random.nextInt(4))));
        var made = new ArrayList<Plan.Cell>();
        for (int c = 0; c < cells; c++) {
            int cell = c;
            made.add(new Plan.Cell(
                    "cell " + c,
                    count,
                    1 + c % 3,
                    IntStream.range(0, pool)
                            .filter(at -> at % cells == cell)
                            .boxed()
                            .toList()));
        }
        var people = new ArrayList<Plan.Sitter>();
        for (int i = 0; i < sitters; i++)
            people.add(new Plan.Sitter(
                    "candidate" + i,
                    random.ints(avoids, 0, pool).distinct().sorted().boxed().toList()));
        return new Plan("exam", "{}", pieces, made, people);
    }

    private static Shape shape(int kind) {
        return switch (kind) {
            case 0 -> Shape.free(0);
            case 1 -> Shape.free(4);
            case 2 -> Shape.telling(4);
            default -> new Shape(0, false, List.of(Shape.free(3), Shape.telling(3)));
        };
    }

    static List<Assembly.Made> papers(Plan plan) {
        var papers = new ArrayList<Assembly.Made>();
        new Assembly(plan, SEED).all(papers::add);
        return papers;
    }
}
