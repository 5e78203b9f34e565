package org.chuangkou.exam.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.chuangkou.base.Json;
import org.jspecify.annotations.Nullable;

/**
 * Re-derives papers on any machine, without the service and its database, from two files that the service gives out once an exam has
 * closed: {@code proof.json} ({@code GET …/papers/proof}) and {@code papers.json} ({@code GET …/papers}).
 *
 * <pre>java -cp chuangkou.jar:lib/* org.chuangkou.exam.paper.Proving proof.json papers.json [candidate]</pre>
 *
 * Ends with 0 when the promise was kept and every paper is the one that follows from it, with 1 when not.
 */
public final class Proving {
    private final PrintStream out;

    Proving(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("proof.json papers.json [candidate]");
            System.exit(2);
        }
        boolean proved = new Proving(System.out)
                .prove(Path.of(arguments[0]), Path.of(arguments[1]), arguments.length > 2 ? arguments[2] : null);
        System.exit(proved ? 0 : 1);
    }

    /** @param candidate whose papers alone to look at, null for all */
    boolean prove(Path proofFile, Path papersFile, @Nullable String candidate) throws IOException {
        JsonNode proof = Json.parse(Files.readString(proofFile));
        var again = new Rederiving(
                HexFormat.of().parseHex(proof.path("seed").asText()),
                proof.path("input").asText(),
                proof.path("commitment").asText());
        out.println("commitment: " + (again.committed() ? "kept" : "BROKEN"));
        int same = 0;
        int other = 0;
        for (JsonNode paper : Json.parse(Files.readString(papersFile))) {
            String whose = paper.path("candidate").asText();
            if (candidate != null && !candidate.equals(whose)) continue;
            int number = paper.path("number").asInt();
            if (again.follows(whose, number, PaperBody.read(paper.path("paper").toString()))) same++;
            else {
                other++;
                out.println("DIFFERENT: " + whose + "/" + number);
            }
        }
        out.println("papers: " + same + " follow from the plan and the seed, " + other + " do not");
        return again.committed() && other == 0;
    }
}
