package org.chuangkou.base.spool;

import javax.xml.stream.XMLStreamReader;

/** Watches over the XML parts of a file, one after the other, and refuses what goes too far. */
interface Markup {
    void begin(XMLStreamReader at);

    void text(XMLStreamReader at);

    void end(String name);

    /** Called at the end of all parts. */
    void check();
}
