package org.chuangkou.guide.slip;

/** The papers of the window, in the order in which they are offered. */
public enum SlipKind {
    /** 一次性告知单: everything that is needed, told at once. */
    NOTICE(false, false),
    /** 受理通知书: all is there, the time runs. */
    ACCEPTANCE(true, true),
    /** 容缺受理承诺书: the main materials are there, the rest is promised by a day. */
    TOLERANCE(true, true),
    /** 补正告知书: applied for, but this has to be added or mended. */
    CORRECTION(true, true),
    /** 不予受理通知书: not here, with the reason, the right body and the remedy. */
    REFUSAL(true, true),
    /** 申请材料接收单: taken in to be looked at; within five days the citizen has to be told. */
    RECEIPT(true, false),
    /** 明白纸: what comes after this is done. */
    AFTERWARDS(false, false),
    /** 首问负责连心卡: the one clerk who sees it through. */
    CONTACT(false, false);

    private final boolean named;
    private final boolean answers;

    SlipKind(boolean named, boolean answers) {
        this.named = named;
        this.answers = answers;
    }

    /** Whether it is addressed to a person, whose name it therefore carries. */
    boolean named() {
        return named;
    }

    /** Whether it answers an application that was taken in. */
    boolean answers() {
        return answers;
    }

    /** Whether more has to be asked before it can be written. */
    boolean asks() {
        return named || this == CONTACT;
    }
}
