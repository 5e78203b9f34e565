package org.chuangkou.account.trail;

import java.util.OptionalLong;

/** Walks along the trail and stops at the first entry that is not what, or not where, it was. */
final class Chain {
    private Head reached = Head.ORIGIN;
    private boolean broken;

    /** Takes the next stored entry. @return whether the chain is whole so far */
    boolean take(Entry entry) {
        if (broken) return false;
        long expected = reached.sequence() + 1;
        broken =
                entry.sequence() != expected || !entry.hashAfter(reached.hash()).equals(entry.hash());
        if (!broken) reached = Head.at(entry);
        return !broken;
    }

    /** How far it is whole. */
    Head reached() {
        return reached;
    }

    /**
     * The number of the first entry that was changed, removed, added or moved; empty when the chain ends as its head
     * says.
     */
    OptionalLong firstBroken(Head head) {
        if (broken || head.sequence() > reached.sequence()) return OptionalLong.of(reached.sequence() + 1);
        if (head.sequence() < reached.sequence()) return OptionalLong.of(head.sequence() + 1);
        return head.hash().equals(reached.hash()) ? OptionalLong.empty() : OptionalLong.of(reached.sequence());
    }
}
