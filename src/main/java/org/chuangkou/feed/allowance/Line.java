package org.chuangkou.feed.allowance;

import org.chuangkou.base.Message;
import org.chuangkou.level.allowance.AllowanceKind;

/**
 * One amount of one clerk in one month.
 *
 * @param rule of the scheme, by which it is paid
 * @param evidence what of this clerk meets the rule
 */
record Line(AllowanceKind kind, int amountFen, Message rule, Message evidence) {
    Line {
        if (amountFen <= 0) throw new IllegalArgumentException("an amount of " + amountFen);
    }
}
