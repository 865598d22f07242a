package org.btdeploy.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The files of the checked-out project, as the tests of the build see them. */
public final class Project {

    /** The folder that holds the root pom. Tests run in the folder of their module, two levels below. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private Project() {
    }

    static Path file(String relative) {
        Path file = ROOT.resolve(relative);
        if (!Files.exists(file)) {
            throw new AssertionError(file + " does not exist");
        }
        return file;
    }

    static Element xml(String relative) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file(relative).toFile());
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(relative + " cannot be read", e);
        }
    }

    /** The folders in bundles/, by name. */
    static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(file("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        }
    }

    /** All elements of that name below {@code parent}, however deep. */
    static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of the direct child of that name, or null. */
    static String text(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return null;
    }
}
