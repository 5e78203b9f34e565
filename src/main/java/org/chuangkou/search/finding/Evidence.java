package org.chuangkou.search.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.search.Reason;

/**
 * What speaks for an entry, each from 0 to 1 except a code, which is above all.
 *
 * @param everyday how well its names fit an official term that may be meant
 * @param title how near its title is in meaning
 * @param whole how near all that is told of it is in meaning
 * @param term how near its title is to a term that may be meant
 */
record Evidence(
        double code, double name, double passage, int acts, double everyday, double title, double whole, double term) {

    private static final double MEANT = .45;
    private static final double NEAR = .48;

    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, 0, 0);

    /** Whether it is near enough to what is meant to belong to the result, whatever its words. */
    boolean meant() {
        return everyday >= MEANT || Math.max(title, whole) >= NEAR;
    }

    Evidence withCode(double fit) {
        return new Evidence(Math.max(code, fit), name, passage, acts, everyday, title, whole, term);
    }

    Evidence withPassage(double fit) {
        return new Evidence(code, name, Math.max(passage, fit), acts, everyday, title, whole, term);
    }

    Evidence withName(double fit, int itsActs) {
        return new Evidence(code, Math.max(name, fit), passage, itsActs, everyday, title, whole, term);
    }

    Evidence withEveryday(double fit, int itsActs) {
        return new Evidence(code, name, passage, itsActs, Math.max(everyday, fit), title, whole, term);
    }

    Evidence withSense(double ofTitle, double ofWhole) {
        return new Evidence(
                code, name, passage, acts, everyday, Math.max(title, ofTitle), Math.max(whole, ofWhole), term);
    }

    Evidence withTerm(double nearness) {
        return new Evidence(code, name, passage, acts, everyday, title, whole, Math.max(term, nearness));
    }

    /** All that speaks for it, most telling first. @param said what the dictionary was asked */
    List<Reason> reasons(String said) {
        return Stream.of(
                        new Reason(Reason.Kind.CODE, "", code),
                        new Reason(Reason.Kind.NAME, "", name),
                        new Reason(Reason.Kind.PASSAGE, "", passage),
                        new Reason(Reason.Kind.DICTIONARY, said, everyday),
                        new Reason(Reason.Kind.TITLE_MEANING, "", title),
                        new Reason(Reason.Kind.WHOLE_MEANING, "", whole))
                .filter(reason -> reason.weight() > 0)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .toList();
    }
}
