package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An element of a stranger's XML: nothing is fetched for it, and nothing in it unfolds. */
record Xml(Element element) {

    static Xml read(Path file) throws IOException, Refusal {
        try (var content = Files.newInputStream(file)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // what is wrong is said below, and not on the console
            return new Xml(builder.parse(content).getDocumentElement());
        } catch (SAXException e) {
            throw new Refusal("%s is not XML: %s".formatted(file, e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }

    /** At any depth. */
    List<Xml> all(String name) {
        var found = new ArrayList<Xml>();
        var nodes = element.getElementsByTagName(name);
        for (var index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element each) {
                found.add(new Xml(each));
            }
        }
        return found;
    }

    /** The text in the first element of that name, which is in an element {@code text} often; empty if there is none. */
    String text(String name) {
        return all(name).stream().findFirst().map(Xml::text).orElse("");
    }

    private String text() {
        var inner = all("text");
        return inner.isEmpty() ? content().strip() : inner.getFirst().content();
    }

    private String content() {
        return element.getTextContent();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }
}
