package org.chuangkou.base.spool;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that somebody sent: no document types, no entities of its own, nothing from elsewhere. */
public final class SafeXml {
    private static final XMLInputFactory XML = factory();

    private SafeXml() {}

    /** A document type is not read, but it is told as an event: whoever reads has to refuse it. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** The same for a file that nobody has looked through; a text or tag longer than so many bytes is refused. */
    public static XMLStreamReader reader(InputStream in, int longest) throws XMLStreamException {
        var watched = new Inflated(in, Long.MAX_VALUE);
        watched.watchTags(longest);
        return reader(watched);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
