package org.chuangkou.question.clause;

import java.util.List;

/** A guide or law that can be cited, with its clauses as they read now; in lists without them. */
public record Cited(String code, String title, String department, boolean law, List<Clause> clauses) {}
