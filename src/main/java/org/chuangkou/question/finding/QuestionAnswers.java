package org.chuangkou.question.finding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Time;
import org.chuangkou.question.UseOfQuestions;
import org.chuangkou.question.UseOfQuestions.Use;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.store.Kept;

/** Questions as the contract answers them: what was written, and what the bank knows of it. */
@Singleton
public class QuestionAnswers {
    /** What the bank adds to what was written; a whole answer may be sent back as a change. */
    public static final Set<String> ADDED =
            Set.of("version", "state", "staleFrom", "author", "origin", "createdAt", "changedAt", "use", "twins");

    private final List<UseOfQuestions> uses;

    QuestionAnswers(List<UseOfQuestions> uses) {
        this.uses = uses;
    }

    public List<ObjectNode> all(List<Kept> kept) {
        List<String> ids = kept.stream().map(one -> one.item().id()).toList();
        Map<String, Use> use =
                uses.isEmpty() || ids.isEmpty() ? Map.of() : uses.getFirst().of(ids);
        return kept.stream()
                .map(one -> answer(one, use.getOrDefault(one.item().id(), Use.NONE)))
                .toList();
    }

    public ObjectNode one(Kept kept, List<Twins.Twin> twins) {
        ObjectNode answer = all(List.of(kept)).getFirst();
        ArrayNode alike = answer.putArray("twins");
        twins.forEach(twin -> alike.addObject()
                .put("id", twin.kept().item().id())
                .put("likeness", twin.likeness())
                .put("stem", twin.kept().item().question().stem()));
        return answer;
    }

    private static ObjectNode answer(Kept kept, Use use) {
        ObjectNode answer = ItemJson.write(kept.item())
                .put("version", kept.version())
                .put("state", kept.state().word());
        if (kept.staleFrom() != null) answer.put("staleFrom", Time.iso(kept.staleFrom()));
        answer.put("author", kept.author())
                .put("origin", kept.origin())
                .put("createdAt", Time.iso(kept.createdAt()))
                .put("changedAt", Time.iso(kept.changedAt()));
        ObjectNode used = answer.putObject("use").put("papers", use.papers());
        if (use.facility() != null) used.put("facility", use.facility());
        if (use.discrimination() != null) used.put("discrimination", use.discrimination());
        return answer;
    }
}
