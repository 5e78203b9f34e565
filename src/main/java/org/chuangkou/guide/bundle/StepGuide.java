package org.chuangkou.guide.bundle;

import java.util.Map;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;
import org.jspecify.annotations.Nullable;

/**
 * A step and what this hall knows of its item now.
 *
 * @param guide the guide in force; null when there is none
 */
public record StepGuide(Step step, State state, @Nullable Guide guide) {

    public enum State {
        /** Its guide is in force and in use. */
        IN_USE,
        /** Its guide says that the item is paused (暂停). */
        PAUSED,
        /** Its guide says that the item has been cancelled (取消). */
        CANCELLED,
        /** This hall has no guide of the item's code, or none in force yet. */
        UNKNOWN,
        /** The bundle names no item: there is no guide of ours for this step. */
        NO_ITEM
    }

    public static StepGuide of(Step step, @Nullable Guide guide) {
        if (guide == null) return new StepGuide(step, step.item() == null ? State.NO_ITEM : State.UNKNOWN, null);
        return new StepGuide(
                step,
                switch (guide.state()) {
                    case "暂停" -> State.PAUSED;
                    case "取消" -> State.CANCELLED;
                    case null, default -> State.IN_USE;
                },
                guide);
    }

    public String name() {
        return guide == null ? step.name() : guide.name();
    }

    public String department() {
        return guide == null || guide.department() == null ? step.department() : guide.department();
    }

    /** What is to be brought for it; nothing for an item that is no more. */
    Map<String, Material> materials() {
        return guide == null || state == State.CANCELLED ? Map.of() : guide.materials();
    }
}
