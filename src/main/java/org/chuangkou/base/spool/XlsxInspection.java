package org.chuangkou.base.spool;

import java.io.IOException;

/**
 * Looks through a whole xlsx file before the reading library does, with the same zip and XML readers, and refuses what
 * would make that one take memory without bound: bombs, document types, giant texts, cells and strings out of range.
 */
public final class XlsxInspection {
    private XlsxInspection() {}

    public static void pass(Spool spool) throws IOException {
        OfficeInspection.pass(spool, new XlsxLimits());
    }
}
