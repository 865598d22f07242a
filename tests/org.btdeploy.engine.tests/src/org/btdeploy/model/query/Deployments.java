package org.btdeploy.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Deployments given as text, for tests of queries. */
final class Deployments {
	private Deployments() {
	}

	/** @param body what stands in the braces of the deployment; must be free of errors */
	static DeploymentIndex index(String body) {
		DeploymentDocument document = DeploymentReader.parse("test.btdeploy", "deployment D {\n" + body + "}\n");
		assertEquals(List.of(), document.problems(), "the text itself is in order");
		return DeploymentIndex.of(document.deployment());
	}

	/** As {@link #index(String)}, for a text that need not be in order. */
	static DeploymentIndex broken(String body) {
		return DeploymentIndex.of(DeploymentReader.parse("test.btdeploy", "deployment D {\n" + body + "}\n").deployment());
	}

	/** @return the element of that name, wherever it is */
	static <T extends NamedElement> T find(DeploymentIndex index, Class<T> type, String name) {
		for (TreeIterator<EObject> all = index.deployment().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element) && name.equals(((NamedElement) element).getName())) {
				return type.cast(element);
			}
		}
		throw new AssertionError("no " + name);
	}

	/** @return the names of the elements, in their order */
	static List<String> names(Iterable<? extends EObject> elements) {
		List<String> names = new ArrayList<>();
		for (EObject element : elements) {
			names.add(Names.of(element));
		}
		return names;
	}

	/** @return the names of the domains, in their order */
	static List<String> domains(Iterable<DomainFacts> domains) {
		List<String> names = new ArrayList<>();
		for (DomainFacts domain : domains) {
			names.add(domain.domain().getName());
		}
		return names;
	}
}
