package org.btdeploy.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.print.Printer;
import org.btdeploy.dsl.print.Writability;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.naming.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What every operation must leave behind, judged without the checks of the operations themselves. */
public final class Soundness {
	private Soundness() {
	}

	/** Names are valid and unique, references lead to named elements of the same deployment, and what the grammar demands is there. */
	public static void check(Deployment deployment) {
		Set<String> names = new HashSet<>();
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof NamedElement named && named.getName() != null) {
				assertTrue(Names.isValid(named.getName()), named.getName());
				assertTrue(names.add(NameTable.qualifiedName(named)), () -> "twice: " + NameTable.qualifiedName(named));
			}
			checkReferences(element, deployment);
			if (!(element instanceof PortRange)) {
				Writability.check(element);
			}
		}
		Writability.check(deployment);
	}

	private static void checkReferences(EObject element, Deployment deployment) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isDerived()) {
				continue;
			}
			Object value = element.eGet(reference, false);
			for (Object one : value == null ? List.of() : value instanceof List<?> list ? list : List.of(value)) {
				EObject target = (EObject) one;
				assertFalse(target.eIsProxy(), reference::getName);
				assertSame(deployment, EcoreUtil.getRootContainer(target), () -> element + " " + reference.getName() + " " + target);
				assertTrue(((NamedElement) target).getName() != null, reference::getName);
				assertTrue(reference.getEReferenceType().isInstance(target));
			}
		}
	}

	/** The language can write the model, and reads from that the same model without a single problem. */
	public static void checkWritable(Deployment deployment) {
		String text = Printer.print(deployment);
		DeploymentDocument read = DeploymentReader.parse("written.btdeploy", text);
		assertEquals(List.of(), read.problems(), text);
		assertTrue(EcoreUtil.equals(deployment, read.deployment()), text);
	}
}
