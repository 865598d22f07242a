package org.btdeploy.edit.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** Where the text has unknown names and words, operations still work, and make nothing worse. */
class BrokenTextTest {
	private static final String BROKEN = Fixture.TEXT.replace("nodes SQL-1", "nodes SQL-9").replace("flow In Suppliers", "flow In Nobody").replace(": hardware", ": hardwar")
		.replace("instance on BTS-1", "instance on BTS-7").replace("on RELAY-1, FW1", "on RELAY-8, FW1").replace("active SQL-1", "active SQL-8")
		.replace("database MsgBox : messagebox on Sql", "database MsgBox : messagebox on Nowhere").replace("trust Processing", "trust Nirvana");

	@Test
	void randomOperationsNeverFailAndAddNoUnresolvedNames() {
		for (int seed = 0; seed < 40; seed++) {
			Deployment deployment = broken();
			RandomOperations operations = new RandomOperations(new Random(seed), deployment, broken());
			int before = unresolved(deployment).size();
			assertTrue(before > 5);
			for (int i = 0; i < 60; i++) {
				Operation operation = operations.next();
				if (operation != null && operation.refusal() == null) {
					assertFalse(operation.label().isEmpty());
					operation.consequences();
					operation.affected();
					operation.run();
					int after = unresolved(deployment).size();
					assertTrue(after <= before, operation::label);
					before = after;
				}
			}
		}
	}

	@Test
	void unresolvedNamesStayAsTheyAre() {
		Deployment deployment = broken();
		Set<EObject> before = unresolved(deployment);
		NamedElement server = (NamedElement) deployment.getElements().stream().filter(element -> ((NamedElement) element).getName().equals("Perimeter")).findFirst().orElseThrow();
		new DeleteElements(List.of(server)).run();
		assertTrue(before.containsAll(unresolved(deployment)));
		assertEquals(before.size() - 1, unresolved(deployment).size(), "only the flow that ended in the domain is gone, with its unknown source");
	}

	private static Deployment broken() {
		DeploymentDocument document = DeploymentReader.parse("broken.btdeploy", BROKEN);
		assertTrue(document.hasErrors());
		assertFalse(document.hasSyntaxErrors());
		return document.deployment();
	}

	private static Set<EObject> unresolved(Deployment deployment) {
		Set<EObject> proxies = new HashSet<>();
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isDerived()) {
					Object value = element.eGet(reference, false);
					for (Object one : value == null ? List.of() : value instanceof List<?> list ? list : List.of(value)) {
						if (((EObject) one).eIsProxy()) {
							proxies.add((EObject) one);
						}
					}
				}
			}
		}
		return proxies;
	}
}
