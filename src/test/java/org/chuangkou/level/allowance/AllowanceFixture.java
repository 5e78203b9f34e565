package org.chuangkou.level.allowance;

import java.nio.file.Path;

/** The scheme as it is shipped. */
public final class AllowanceFixture {
    private AllowanceFixture() {}

    public static AllowanceScheme usual(Path schemes) {
        return AllowanceSchemes.read(schemes.resolve(AllowanceSchemes.USUAL + ".yaml"))
                .getLast();
    }
}
