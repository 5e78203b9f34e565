package org.chuangkou.question.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal.Fault;

/** What a file says of one question, text by text, before anything of it is understood ({@link Making}). */
public final class Draft {
    /** A text and where it stands. */
    record Said(String text, Spot spot) {}

    /** A longer one makes the question bad. */
    static final int LONGEST_TEXT = 20_000;

    private static final List<Field> OF_THE_WHOLE = List.of(
            Field.ID,
            Field.LEVEL,
            Field.DOMAIN,
            Field.DIFFICULTY,
            Field.ASKS,
            Field.CITES,
            Field.KNOWLEDGE,
            Field.CATEGORY,
            Field.TAGS);

    private final Spot spot;
    private final Map<Field, Said> texts = new EnumMap<>(Field.class);
    private final List<Draft> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, byte[]> pictures = new HashMap<>();

    public Draft(Spot spot) {
        this.spot = spot;
    }

    public Spot spot() {
        return spot;
    }

    /** A second text of the same field goes below the first. */
    public Draft put(Field field, String text, Spot at) {
        String stripped = text.strip();
        if (!stripped.isEmpty())
            texts.merge(
                    field,
                    new Said(stripped, at),
                    // A text that is too long already grows no more.
                    (a, b) -> a.text.length() > LONGEST_TEXT ? a : new Said(a.text + "\n" + b.text, a.spot));
        return this;
    }

    public Draft replace(Field field, String text) {
        Said old = texts.remove(field);
        return put(field, text, old == null ? spot : old.spot);
    }

    public String get(Field field) {
        Said said = texts.get(field);
        return said == null ? "" : said.text;
    }

    public boolean has(Field field) {
        return texts.containsKey(field);
    }

    /** Where a field stands, or the whole question when it is not there. */
    Spot spot(Field field) {
        Said said = texts.get(field);
        return said == null ? spot.in(field.chinese()) : said.spot;
    }

    /** What a part says of itself that only whole questions have is said of its case. */
    public Draft part(Draft part) {
        parts.add(part);
        for (Field field : OF_THE_WHOLE) {
            Said said = part.texts.remove(field);
            Said own = texts.get(field);
            if (said == null || own != null && own.text.equals(said.text)) continue;
            if (own == null || Field.LISTS.contains(field)) put(field, said.text, said.spot);
            else part.fault(said.spot.fault("question.import.part-differs", own.text));
        }
        return this;
    }

    public List<Draft> parts() {
        return parts;
    }

    /** Something that its reader did not understand: the question is bad. */
    public Draft fault(Fault fault) {
        faults.add(fault);
        return this;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Pictures that the question brings along, wherever its texts refer to them. */
    public Draft bring(Map<String, byte[]> brought) {
        pictures.putAll(brought);
        return this;
    }

    /** Takes the pictures to which its texts refer; one that its file has but that cannot be taken is a fault. */
    public Draft pictures(Pictures source) {
        for (Field field : Field.values())
            Pictures.replace(get(field), name -> {
                source.get(name).ifPresent(bytes -> pictures.put(name, bytes));
                if (name.equals(Picture.UNREADABLE)) faults.add(spot(field).fault("question.import.picture"));
                return "";
            });
        return this;
    }

    Map<String, byte[]> pictures() {
        return pictures;
    }

    Optional<Kind> kind() {
        return Kind.called(get(Field.TYPE));
    }
}
