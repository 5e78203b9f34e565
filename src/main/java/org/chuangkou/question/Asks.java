package org.chuangkou.question;

/** What a question asks of the mind. */
public enum Asks {
    /** One field's value: a number, a name. */
    VALUE,
    /** Whether a rule is understood. */
    UNDERSTANDING,
    /** What to do in a situation. */
    SITUATION
}
