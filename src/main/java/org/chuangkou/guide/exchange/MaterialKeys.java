package org.chuangkou.guide.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keys for materials that come without one: the name itself, so that the next import finds the same clause. */
final class MaterialKeys {
    private static final int LONGEST = 60;

    private MaterialKeys() {}

    static ObjectNode put(ObjectNode materials, String name) {
        String key = name.replaceAll("[/\\s\\p{Cntrl}]+", "-");
        if (key.length() > LONGEST) key = key.substring(0, LONGEST) + "-" + Integer.toHexString(name.hashCode());
        String free = key;
        for (int i = 2; materials.has(free); i++) free = key + "-" + i;
        return materials.putObject(free).put("name", name);
    }
}
