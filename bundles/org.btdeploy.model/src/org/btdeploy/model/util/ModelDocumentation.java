package org.btdeploy.model.util;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * What the metamodel says about its classes, features and words, for hovers and help. The texts are those of
 * {@code model/deployment.ecore}; the generated code leaves them out, since they would slow every start down.
 */
public final class ModelDocumentation {
	private static final String SOURCE = "/model/deployment.ecore";

	private static Map<String, String> texts;

	private ModelDocumentation() {
	}

	/** @return what the element stands for, null if nothing is said about it */
	public static synchronized String of(ENamedElement element) {
		if (texts == null) {
			texts = read();
		}
		EObject owner = element.eContainer();
		return texts.get(element instanceof EClassifier || !(owner instanceof EClassifier type) ? element.getName() : type.getName() + "." + element.getName());
	}


	private static Map<String, String> read() {
		try (InputStream in = ModelDocumentation.class.getResourceAsStream(SOURCE)) {
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			return read(factory.createXMLStreamReader(in));
		} catch (IOException | XMLStreamException e) {
			throw new IllegalStateException(SOURCE, e);
		}
	}

	private static Map<String, String> read(XMLStreamReader xml) throws XMLStreamException {
		Map<String, String> found = new HashMap<>();
		String classifier = null;
		String member = null;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "eClassifiers" -> classifier = xml.getAttributeValue(null, "name");
					case "eStructuralFeatures", "eLiterals" -> member = xml.getAttributeValue(null, "name");
					case "details" -> put(found, classifier, member, xml);
					default -> { }
				}
			} else if (event == XMLStreamReader.END_ELEMENT && !xml.getLocalName().equals("details") && !xml.getLocalName().equals("eAnnotations")) {
				classifier = member == null ? null : classifier;
				member = null;
			}
		}
		return found;
	}

	private static void put(Map<String, String> found, String classifier, String member, XMLStreamReader xml) {
		if (classifier != null && "documentation".equals(xml.getAttributeValue(null, "key"))) {
			found.put(member == null ? classifier : classifier + "." + member, xml.getAttributeValue(null, "value"));
		}
	}
}
