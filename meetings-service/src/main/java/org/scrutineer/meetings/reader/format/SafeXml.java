package org.scrutineer.meetings.reader.format;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * Reads XML that comes from outside: no document type, so no entities to expand and nothing to fetch; depth and time
 * within the budget.
 */
final class SafeXml implements AutoCloseable {

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;

    SafeXml(InputStream in, Budget budget) {
        this.budget = budget;
        try {
            reader = factory().createXMLStreamReader(budget.guard(in));
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    SafeXml(Reader in, Budget budget) {
        this.budget = budget;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else a dependency brings
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // the budget's own depth counts
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }

    /** Goes on to the next start, end or text; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                budget.check();
                var event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableDocumentException(
                            Reason.MALFORMED,
                            "The document declares types or entities of its own, which is not read for safety.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    budget.checkDepth(depth);
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (reader.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    private static UnreadableDocumentException malformed(XMLStreamException broken) {
        return new UnreadableDocumentException(
                Reason.MALFORMED, "The document is damaged: its XML cannot be read.", broken);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name, whatever its namespace; {@code null} when there is none. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the element that was just entered. */
    void skip() {
        var from = depth;
        while (depth >= from && next()) {
            // its content is not wanted
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The text of the element that was just entered, inner elements included; stands at its end afterwards. */
    String content() {
        var from = depth;
        var out = new StringBuilder();
        while (next() && depth >= from) {
            if (isText()) {
                out.append(reader.getText());
            }
        }
        return out.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException ignored) {
            // there is nothing behind it but bytes in memory
        }
    }
}
