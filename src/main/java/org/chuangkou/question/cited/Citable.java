package org.chuangkou.question.cited;

import java.util.List;
import java.util.Set;

/** A guide or law that can be cited, with its clauses as they read now; in lists without them. */
public record Citable(String code, String title, String department, boolean law, List<Clause> clauses) {
    private static final Set<String> ABOUT =
            Set.of("name", "everydayNames", "themes", "state", "siblings", "sources", "localNote");

    /** Whether a clause says how the document is found or where it comes from: nothing that one would ask. */
    public static boolean about(Clause clause) {
        return ABOUT.contains(clause.clause());
    }
}
