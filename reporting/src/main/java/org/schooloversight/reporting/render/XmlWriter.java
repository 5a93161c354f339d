package org.schooloversight.reporting.render;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. Names have the prefixes that the document begins with. */
final class XmlWriter {

    private final XMLStreamWriter xml;
    private final Map<String, String> namespaces;
    /** Whether each open element has elements in it. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private XmlWriter(XMLStreamWriter xml, Map<String, String> namespaces) {
        this.xml = xml;
        this.namespaces = namespaces;
    }

    /** Returns the document that is written, to be encoded in UTF-8. */
    static String text(Map<String, String> namespaces, Consumer<XmlWriter> writing) {
        StringWriter text = new StringWriter(1 << 16);
        try {
            // the factory of the JDK, whatever others there are: the same input makes the same bytes
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.accept(new XmlWriter(xml, namespaces));
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** Writes the outermost element, with the namespaces. */
    void root(String name, Map<String, String> attributes, Runnable content) {
        inside(name, attributes, true, content);
    }

    void element(String name, Map<String, String> attributes, Runnable content) {
        inside(name, attributes, false, content);
    }

    void element(String name, Map<String, String> attributes) {
        try {
            line();
            String local = name.substring(name.indexOf(':') + 1);
            xml.writeEmptyElement(prefix(name), local, namespaces.getOrDefault(prefix(name), ""));
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> each : attributes.entrySet()) {
            xml.writeAttribute(each.getKey(), clean(each.getValue()));
        }
    }

    /** Writes an element that holds a text. */
    void text(String name, String text) {
        inside(name, Map.of(), false, () -> {
            try {
                xml.writeCharacters(clean(text));
            } catch (XMLStreamException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private void inside(String name, Map<String, String> attributes, boolean root, Runnable content) {
        try {
            line();
            String local = name.substring(name.indexOf(':') + 1);
            xml.writeStartElement(prefix(name), local, namespaces.getOrDefault(prefix(name), ""));
            if (root) {
                for (Map.Entry<String, String> each : namespaces.entrySet()) {
                    xml.writeNamespace(each.getKey(), each.getValue());
                }
            }
            attributes(attributes);
            open.push(false);
            content.run();
            if (open.pop()) {
                xml.writeCharacters("\n" + "  ".repeat(open.size()));
            }
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void line() throws XMLStreamException {
        if (!open.isEmpty()) {
            open.pop();
            open.push(true);
        }
        xml.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    /** Replaces what XML has no way to write. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed =
                    c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
            clean.appendCodePoint(allowed ? c : 0xFFFD);
        });
        return clean.toString();
    }
}
