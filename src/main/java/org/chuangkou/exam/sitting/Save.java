package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An answer on its way to the disk.
 *
 * @param seq the browser's number of this change
 * @param response under the keys of the paper, null (of JSON) for an answer taken back
 * @param device hash of the device from which it came, see {@link Devices}
 * @param arrived when the request came: one that came in time is kept, though its turn comes later
 */
record Save(
        String attempt,
        String slot,
        long seq,
        JsonNode response,
        Instant arrived,
        String username,
        String address,
        String device) {}
