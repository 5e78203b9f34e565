package org.chuangkou.search;

import java.util.List;
import java.util.Map;

/**
 * An entry that was found.
 *
 * @param title its whole title, marked where it was hit
 * @param snippet the everyday name or passage that was hit, marked and cut to about 80 characters; else the summary
 * @param score how well it fits; comparable within one result only
 * @param shown what its {@link Entry#shown()} holds
 * @param reasons why it was found, most telling first; empty unless the request asks to explain
 */
public record Hit(
        String id, Marked title, Marked snippet, double score, Map<String, String> shown, List<Reason> reasons) {}
