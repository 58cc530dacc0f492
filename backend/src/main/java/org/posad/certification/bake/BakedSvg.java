package org.posad.certification.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.posad.certification.FileProblem;

/** An SVG with the signed file in {@code <openbadges:credential>}, the first thing in it (Open Badges 3.0, 5.3.2). */
public final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";

    private BakedSvg() {}

    /** @param picture an SVG of ours: without a prolog, and its root has attributes */
    public static byte[] bake(String picture, byte[] credential) {
        var rootEnd = picture.indexOf('>') + 1;
        var json = new String(credential, UTF_8).replace("]]>", "]]]]><![CDATA[>");
        return (picture.substring(0, rootEnd).replaceFirst(" ", " xmlns:openbadges=\"%s\" ".formatted(NAMESPACE))
                        + "<openbadges:credential><![CDATA[%s]]></openbadges:credential>".formatted(json)
                        + picture.substring(rootEnd))
                .getBytes(UTF_8);
    }

    /** @throws Unreadable if there is none, or more than one, or it is no well-formed XML without entities of its own */
    static byte[] open(byte[] picture) throws Unreadable {
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(picture)));
        } catch (XMLStreamException e) {
            throw new Unreadable(FileProblem.BROKEN);
        }
    }

    private static byte[] read(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        String found = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(FileProblem.UNSAFE);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals("credential") && NAMESPACE.equals(reader.getNamespaceURI())) {
                        if (found != null) {
                            throw new Unreadable(FileProblem.SEVERAL);
                        }
                        found = reader.getElementText();
                    }
                }
                default -> {}
            }
        }
        if (found == null || found.isBlank()) {
            throw new Unreadable(FileProblem.NOTHING_INSIDE);
        }
        return found.strip().getBytes(UTF_8);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
