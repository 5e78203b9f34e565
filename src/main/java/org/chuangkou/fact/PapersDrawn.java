package org.chuangkou.fact;

import java.util.List;

/**
 * Papers were drawn, in one transaction.
 *
 * @param questions one for each place of each paper, so a question stands here as often as it was drawn
 */
public record PapersDrawn(String exam, int papers, List<String> questions) implements Fact {
    public PapersDrawn {
        questions = List.copyOf(questions);
    }
}
