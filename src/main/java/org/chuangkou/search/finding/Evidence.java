package org.chuangkou.search.finding;

/** What speaks for an entry, each from 0 to 1 except a code, which is above all. */
record Evidence(double code, double name, double passage, int acts) {

    static final Evidence NONE = new Evidence(0, 0, 0, 0);

    Evidence withCode(double fit) {
        return new Evidence(Math.max(code, fit), name, passage, acts);
    }

    Evidence withPassage(double fit) {
        return new Evidence(code, name, Math.max(passage, fit), acts);
    }

    Evidence withName(double fit, int itsActs) {
        return new Evidence(code, Math.max(name, fit), passage, itsActs);
    }
}
