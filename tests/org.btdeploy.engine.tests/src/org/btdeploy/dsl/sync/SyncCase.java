package org.btdeploy.dsl.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Runs one change of a text and compares the result. */
final class SyncCase {
	private SyncCase() {
	}

	/** @return the edits, applied and compared */
	static List<TextEdit> expect(String before, Consumer<Deployment> change, String after) {
		List<TextEdit> edits = ModelTextSync.edit(DeploymentReader.parse("case", before), change);
		assertEquals(after, TextEdit.apply(before, edits));
		DeploymentDocument document = DeploymentReader.parse("case", after);
		assertEquals(List.of(), document.problems());
		return edits;
	}

	/** @return the message of the refusal */
	static String refusal(String before, Consumer<Deployment> change) {
		DeploymentDocument document = DeploymentReader.parse("case", before);
		return assertThrows(SyncException.class, () -> ModelTextSync.edit(document, change)).getMessage();
	}

	/** @return the element of that name and type */
	static <T extends EObject> T find(Deployment deployment, Class<T> type, String name) {
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element) && (name == null || element instanceof NamedElement named && name.equals(named.getName()))) {
				return type.cast(element);
			}
		}
		throw new AssertionError(name);
	}
}
