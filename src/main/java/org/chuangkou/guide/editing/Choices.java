package org.chuangkou.guide.editing;

import java.util.List;
import org.chuangkou.guide.document.Terms;

/** What the form's selects and proposals offer. */
record Choices(
        List<String> states,
        List<String> handlings,
        List<String> types,
        List<String> acts,
        List<String> tiers,
        List<String> units,
        List<String> objects,
        List<String> channels,
        List<String> scopes,
        List<String> resultKinds,
        List<String> kinds,
        List<String> forms,
        List<String> necessities,
        List<String> sources) {

    static final Choices ALL = new Choices(
            Terms.STATES,
            Terms.HANDLINGS,
            Terms.TYPES,
            Terms.ACTS,
            Terms.TIERS,
            Terms.UNITS,
            Terms.OBJECTS,
            Terms.CHANNELS,
            Terms.SCOPES,
            Terms.RESULT_KINDS,
            Terms.MATERIAL_KINDS,
            Terms.MATERIAL_FORMS,
            Terms.NECESSITIES,
            Terms.MATERIAL_SOURCES);
}
