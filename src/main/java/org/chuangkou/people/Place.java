package org.chuangkou.people;

import org.jspecify.annotations.Nullable;

/**
 * Where citizens are served (大厅、便民服务中心、服务站).
 *
 * @param code its key, for ever
 * @param parent the place above, null for a district centre
 * @param order among its siblings
 */
public record Place(
        String code, String name, Tier tier, @Nullable String parent, int order) {}
