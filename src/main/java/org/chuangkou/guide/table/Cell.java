package org.chuangkou.guide.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangkou.base.Message;

/** How a part of a guide (or of a material) stands in one cell. Reading what was written gives the same part. */
interface Cell {
    /** @param text never empty @param into what has been read of the row so far */
    void read(String text, ObjectNode into, Complaints complaints);

    /** @return empty when there is nothing to say */
    String write(JsonNode from);

    /** How to fill it in. */
    Message shape();
}
