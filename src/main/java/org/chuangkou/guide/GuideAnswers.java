package org.chuangkou.guide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Time;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;

/** A guide as the contract answers it: its own fields, and beside them what is known about the version. */
@Singleton
class GuideAnswers {
    /** What an answer adds to a guide; ignored when it comes back in a request. */
    static final Set<String> ADDED = Set.of("version", "newest", "origin", "warnings", "overlays", "waiting");

    private final Messages messages;

    GuideAnswers(Messages messages) {
        this.messages = messages;
    }

    ObjectNode answer(Version version, Library.Entry entry, List<Library.Overlay> overlays, Locale locale) {
        Guide guide = version.guide();
        ObjectNode answer = (ObjectNode) Json.tree(guide);
        answer.put("version", version.number());
        answer.put("newest", entry.newest());
        answer.put("effectiveFrom", Time.iso(version.effectiveFrom()));
        answer.put("origin", version.origin());
        ArrayNode warnings = answer.putArray("warnings");
        Consistency.of(guide)
                .forEach(doubt -> warnings.addObject()
                        .put("clause", doubt.clause())
                        .put("message", messages.say(locale, doubt.message())));
        ArrayNode corrected = answer.putArray("overlays");
        overlays.forEach(overlay -> corrected
                .addObject()
                .put("clause", overlay.clause())
                .put("author", overlay.author())
                .put("note", overlay.note())
                .put("effectiveFrom", Time.iso(overlay.effectiveFrom())));
        return answer;
    }
}
