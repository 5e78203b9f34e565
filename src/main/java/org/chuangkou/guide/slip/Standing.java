package org.chuangkou.guide.slip;

/** How it stands with one material at the window. */
public enum Standing {
    BROUGHT,
    /** Brought, but not as it has to be. */
    WRONG,
    /** Needed and not there. */
    LACKING,
    /** Not there, may be handed in later (容缺后补). */
    LATER,
    /** Not there, needed in some cases only. */
    OPTIONAL
}
