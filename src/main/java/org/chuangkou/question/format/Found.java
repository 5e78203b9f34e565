package org.chuangkou.question.format;

import java.util.Map;
import org.chuangkou.question.Item;

/**
 * A question as a file has it.
 *
 * @param item its id is empty when the file gives none
 * @param spot where it begins
 * @param pictures PNG, JPEG or GIF files by the name to which its Markdown refers: {@code ![](picture:NAME)}. The name
 *     is made of the content, so that the same picture has the same name in every file
 */
public record Found(Item item, Spot spot, Map<String, byte[]> pictures) {
    public Found {
        pictures = Map.copyOf(pictures);
    }
}
