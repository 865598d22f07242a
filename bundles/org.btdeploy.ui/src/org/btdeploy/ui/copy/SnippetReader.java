package org.btdeploy.ui.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.dsl.sync.Donor;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes elements of snippets: those of their source, or those of a text, which may be any part of a deployment. */
public final class SnippetReader {
	/** What parts of a deployment can stand in, the most usual first; the part comes in place of the dots. */
	private static final List<String> AROUND = List.of("deployment S {\n…\n}", "deployment S { domain D : custom {\n…\n} }", "deployment S { group G {\n…\n} }",
		"deployment S { group G { host H : in-process {\n…\n} } }", "deployment S { cluster C : active-passive {\n…\n} }", "deployment S { group G { receive-port R {\n…\n} } }");

	private SnippetReader() {
	}

	/**
	 * @param target the deployment the elements are for: names that the text does not explain mean its elements
	 * @return the elements, in a model of their own, with what is written of them
	 */
	public static SnippetElements read(Snippet snippet, Deployment target) {
		return snippet.source() == null ? ofText(snippet.text(), target) : ofSource(snippet);
	}

	private static SnippetElements ofSource(Snippet snippet) {
		DeploymentDocument document = DeploymentReader.parse("", snippet.source());
		Map<String, EObject> elements = new HashMap<>();
		ElementPaths paths = new ElementPaths();
		if (document.deployment() != null) {
			for (Iterator<EObject> all = document.deployment().eAllContents(); all.hasNext();) {
				EObject element = all.next();
				elements.putIfAbsent(paths.path(element), element);
			}
		}
		List<EObject> found = new ArrayList<>();
		for (String path : snippet.paths()) {
			if (elements.containsKey(path)) {
				found.add(elements.get(path));
			}
		}
		return found.isEmpty() ? SnippetElements.NONE : new SnippetElements(found, document, Donor.alone(document, found));
	}

	private static SnippetElements ofText(String text, Deployment target) {
		DeploymentDocument whole = DeploymentReader.parse("", text);
		if (isReadable(whole)) {
			return elements(whole, whole.deployment(), target);
		}
		for (String around : AROUND) {
			DeploymentDocument document = DeploymentReader.parse("", around.replace("…", text));
			if (isReadable(document)) {
				EObject container = document.deployment();
				int depth = (int) around.chars().filter(c -> c == '{').count();
				for (int i = 1; i < depth && !container.eContents().isEmpty(); i++) {
					container = container.eContents().get(0);
				}
				return elements(document, container, target);
			}
		}
		return SnippetElements.NONE;
	}

	private static boolean isReadable(DeploymentDocument document) {
		return document.deployment() != null && !document.hasSyntaxErrors();
	}

	private static SnippetElements elements(DeploymentDocument document, EObject container, Deployment target) {
		NameTable names = NameTable.of(target);
		for (Iterator<EObject> all = container.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && element.eIsSet(reference)) {
					resolve(document, element, reference, names);
				}
			}
		}
		List<EObject> found = new ArrayList<>(container.eContents());
		return found.isEmpty() ? SnippetElements.NONE : new SnippetElements(found, document, Donor.withComments(document, found));
	}

	/** Lets references that lead nowhere in the text lead to the elements of that name in the target. */
	private static void resolve(DeploymentDocument document, EObject element, EReference reference, NameTable names) {
		Object value = element.eGet(reference);
		List<?> values = value instanceof List<?> several ? List.copyOf(several) : List.of(value);
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof InternalEObject old && old.eIsProxy()) {
				Region region = TextRegions.of(element, reference, i);
				NamedElement meant = names.meaning(document.text().substring(region.offset(), region.end()), reference.getEReferenceType());
				if (meant != null) {
					EcoreUtil.replace(element, reference, old, meant);
				}
			}
		}
	}
}
